import { Kustomer as shop } from './shops'

window.addEventListener('kustomerLoaded', function () {
  Kustomer.start({ brandId: '4f1c77aa' }, function () { // expect: init kustomer
    window.Kustomer.describeCustomer({ attributes: { emails: ['a@example.com'] } }) // expect: event kustomer
  })
})
const script = document.createElement('script')
script.src = 'https://cdn.kustomerapp.com/chat-web/widget.js' // expect: load kustomer
script.setAttribute('data-kustomer-api-key', '4f1c77aa')
window.document.body.appendChild(script)
export function help() {
  window.Kustomer.open() // expect: event kustomer
}

// What follows only looks like it.
shop.start({})
export function visit(Kustomer) {
  Kustomer.start({})
}
export const api = fetch('https://api.kustomerapp.com/v1/customers')
