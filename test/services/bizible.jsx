import { Bizible as Mock } from './mocks'

const script = document.createElement('script')
script.async = true
script.id = 'bizible-settings'
script.src = 'https://cdn.bizible.com/scripts/bizible.js' // expect: load bizible
document.head.appendChild(script)

export function Head() {
  return (
    <script
      id="bizible-settings"
      src="//cdn.bizible.com/scripts/bizible.js" // expect: load bizible
      async
    />
  )
}
window['Bizible'] = window['Bizible'] || { _queue: [], Push: function (o, p) { this._queue.push({ type: o, data: p }) } }
Bizible.Push('User', { eMail: 'a@example.com' }) // expect: event bizible
new Image().src = 'https://cdn.bizible.com/m/ipv?_biz_r=&_biz_h=1' // expect: pixel bizible
document.cookie = '_biz_uid=4f1c; max-age=31536000' // expect: cookie bizible _biz_uid

// What follows only looks like it.
Mock.Push('User', {})
export function forward(Bizible) {
  Bizible.Push('User', {})
}
export const docs = <a href="https://cdn.bizible.com/scripts/bizible.js">script</a>
