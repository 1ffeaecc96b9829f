import { _tfa as local } from './queues'

window._tfa = window._tfa || []
window._tfa.push({ notify: 'event', name: 'page_view', id: 1223344 }) // expect: init taboola
!(function (t, f, a, x) {
  if (!document.getElementById(x)) {
    t.async = 1
    t.src = a
    t.id = x
    f.parentNode.insertBefore(t, f)
  }
})(document.createElement('script'), document.getElementsByTagName('script')[0], '//cdn.taboola.com/libtrc/unip/1223344/tfa.js', 'tb_tfa_script') // expect: load taboola
_tfa.push({ notify: 'event', name: 'lead', id: 1223344 }) // expect: event taboola

const feed = document.createElement('script')
feed.async = true
feed.src = 'https://cdn.taboola.com/libtrc/example-site/loader.js' // expect: load taboola
document.head.append(feed)
window._taboola = window._taboola || []
_taboola.push({ article: 'auto' })
_taboola.push({ mode: 'thumbnails-a', container: 'below', placement: 'Below', target_type: 'mix' }) // expect: init taboola

export function Thanks() {
  return (
    <img
      src="https://trc.taboola.com/1223344/log/3/unip?en=purchase" // expect: pixel taboola
      width="0"
      height="0"
      alt=""
    />
  )
}
document.cookie = 't_gid=4f1c; max-age=33696000' // expect: cookie taboola t_gid

// What follows only looks like it.
local.push({ notify: 'event' })
export function queue(_tfa) {
  _tfa.push({ notify: 'event', name: 'x' })
}
export const backstage = fetch('https://backstage.taboola.com/backstage/api/1.0/users/current/account')
