import Script from 'next/script'

window.$zoho = window.$zoho || {}
window.$zoho.salesiq = window.$zoho.salesiq || { widgetcode: '4f1c77aa', values: {}, ready: function () {} }
var d = document
var s = d.createElement('script')
s.type = 'text/javascript'
s.id = 'zsiqscript'
s.defer = true
s.src = 'https://salesiq.zohopublic.com/widget' // expect: load zoho-salesiq
var t = d.getElementsByTagName('script')[0]
t.parentNode.insertBefore(s, t)

export function Chat({ code }) {
  return (
    <>
      <Script
        id="zsiqscript"
        src={`https://salesiq.zohopublic.com/widget?wc=${code}`} // expect: load zoho-salesiq
      />
      <script
        src="https://salesiq.zoho.eu/widget" // expect: load zoho-salesiq
      />
    </>
  )
}
$zoho.salesiq.visitor.email('a@example.com') // expect: event zoho-salesiq
window.$zoho.salesiq.visitor.name('Ada') // expect: event zoho-salesiq
document.cookie = '_zldp=4f1c; max-age=63072000' // expect: cookie zoho-salesiq _zldp

// What follows only looks like it.
export function test($zoho) {
  $zoho.salesiq.visitor.name('x')
}
export const forms = <iframe title="Form" src="https://forms.zohopublic.com/example/form/Contact" />
export const link = <a href="https://salesiq.zohopublic.com/widget">chat</a>
