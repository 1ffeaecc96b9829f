import Script from 'next/script'

const script = document.createElement('script')
script.async = true
script.src = '//code.tidio.co/k7x0q2.js' // expect: load tidio
document.body.appendChild(script)

export function loadChat(key) {
  const tag = document.createElement('script')
  tag.setAttribute('src', `https://code.tidio.co/${key}.js`) // expect: load tidio
  document.head.append(tag)
}
export function Layout() {
  return <Script src="https://code.tidio.co/k7x0q2.js" /> // expect: load tidio
}
window.tidioChatApi.setContactProperties({ plan: 'free' }) // expect: event tidio
tidioChatApi.open() // expect: event tidio
document.cookie = 'tidio_state=open' // expect: cookie tidio tidio_state

// What follows only looks like it.
document.addEventListener('tidioChat-ready', () => {})
export function show(tidioChatApi) {
  tidioChatApi.open()
}
export const host = 'code.tidio.co'
export const help = <a href="https://code.tidio.co/k7x0q2.js">chat</a>
