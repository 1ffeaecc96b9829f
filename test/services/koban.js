window.KobanObject = 'kb'
window.kb = window.kb || function () {
  window.kb.q = window.kb.q || []
  window.kb.q.push(arguments)
}
kb('reg', 'A1B2C3') // expect: init koban
window.kb('reg', 'A1B2C3') // expect: init koban
document.cookie = 'kbntrk=1; max-age=86400' // expect: cookie koban kbntrk

// What follows only looks like it.
export function shadowed(kb) {
  kb('reg', 'x')
}
kb('size')
export const kilobytes = (n) => n / 1024
