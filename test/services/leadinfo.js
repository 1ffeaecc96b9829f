;(function (l, e, a, d, i, n, f, o) {
  if (!l[i]) {
    l.GlobalLeadinfoNamespace = l.GlobalLeadinfoNamespace || []
    l.GlobalLeadinfoNamespace.push(i)
    l[i] = function () {
      (l[i].q = l[i].q || []).push(arguments)
    }
    l[i].t = l[i].t || n
    l[i].q = l[i].q || []
    o = e.createElement(a)
    f = e.getElementsByTagName(a)[0]
    o.async = 1
    o.src = d
    f.parentNode.insertBefore(o, f)
  }
})(window, document, 'script', 'https://cdn.leadinfo.net/ping.js', 'leadinfo', 'LI-4F1C77AA') // expect: load leadinfo
document.cookie = '_li_id.4f1c=77aa; max-age=31536000' // expect: cookie leadinfo _li_id.4f1c

// What follows only looks like it.
document.cookie = '_li=1; path=/' // expect: cookie - _li
export const site = document.createElement('script')
site.src = 'https://cdn.leadinfo.network/ping.js'
