const script = document.createElement('script')
script.async = true
script.src = 'https://tag.aticdn.net/612345/smarttag.js' // expect: load at-internet
document.head.appendChild(script)
const tag = new ATInternet.Tracker.Tag() // expect: init at-internet
tag.page.set({ name: 'Home' })
tag.page.send() // expect: event at-internet
new window.ATInternet.Tracker.Tag({ secure: true }) // expect: init at-internet
new Image().src = 'https://logv3.xiti.com/hit.xiti?s=612345&p=home' // expect: pixel at-internet
document.cookie = 'atidvisitor=1; max-age=86400' // expect: cookie at-internet atidvisitor

// What follows only looks like it.
export function shadowed(ATInternet) {
  new ATInternet.Tracker.Tag().page.send()
}
const alien = document.createElement('script')
alien.src = 'https://tag.aticdn.net.example.org/612345/smarttag.js'
document.head.appendChild(alien)
