const script = document.createElement('script')
script.async = true
script.src = 'https://cdnssl.clicktale.net/www14/ptc/a1b2c3.js' // expect: load clicktale
document.head.appendChild(script)
window.ClickTaleEvent('checkout') // expect: event clicktale
ClickTaleSetUID('u-1') // expect: event clicktale
document.cookie = 'WRBlock=1; max-age=86400' // expect: cookie clicktale WRBlock

// What follows only looks like it.
export function shadowed(ClickTaleEvent) {
  ClickTaleEvent('x')
}
const alien = document.createElement('script')
alien.src = 'https://cdnssl.clicktale.net.example.org/www14/ptc/a1b2c3.js'
document.head.appendChild(alien)
