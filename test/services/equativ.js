const script = document.createElement('script')
script.async = true
script.src = 'https://ced.sascdn.com/tag/1234/smart.js' // expect: load equativ
document.head.appendChild(script)
sas.cmd = sas.cmd || []
sas.cmd.push(() => {
  sas.setup({ networkid: 1234, domain: 'https://www5.smartadserver.com', async: true }) // expect: init equativ
})
sas.call('onecall', { siteId: 1, pageId: 2, formatId: '3,4' }) // expect: event equativ
sas.render('3') // expect: event equativ
new Image().src = 'https://sync.smartadserver.com/getuid?url=https://example.com' // expect: pixel equativ
document.cookie = 'sasd2=1; max-age=86400' // expect: cookie equativ sasd2

// What follows only looks like it.
export function shadowed(sas) {
  sas.setup({})
}
sas.call('me')
const alien = document.createElement('script')
alien.src = 'https://ced.sascdn.com.example.org/tag/1234/smart.js'
document.head.appendChild(alien)
