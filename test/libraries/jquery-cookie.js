$.cookie('a', '1', { expires: 7, path: '/' }) // expect: cookie - a
jQuery.cookie('b', '1') // expect: cookie - b
window.$.cookie('c', '1') // expect: cookie - c
$.cookie('a', null) // expect: cookie - a deleted
const a = $.cookie('a')
$.removeCookie('a')
