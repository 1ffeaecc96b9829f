export const tag = (
  <script
    id="_etLoader"
    async
    data-block-cookies="true"
    data-secure-code="a1B2c3"
    src="https://static.etracker.com/code/e.js" // expect: load etracker
  />
)
const script = document.createElement('script')
script.async = true
script.src = '//code.etracker.com/code/e.js' // expect: load etracker
document.head.appendChild(script)
window._etracker.sendEvent(new et_UserDefinedEvent('menu', 'shop', 'open', 'page')) // expect: event etracker
et_eC_Wrapper({ et_et: 'a1B2c3', et_pagename: 'Home' }) // expect: event etracker
document.cookie = '_et_coid=1; max-age=86400' // expect: cookie etracker _et_coid

// What follows only looks like it.
export function shadowed(_etracker) {
  _etracker.sendEvent('x')
}
export const manual = 'See https://static.etracker.com/code/e.js'
const alien = document.createElement('script')
alien.src = 'https://static.etracker.com.example.org/code/e.js'
document.head.appendChild(alien)
