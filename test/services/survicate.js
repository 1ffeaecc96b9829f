import { initSurvicate } from '@survicate/survicate-web-surveys-wrapper/widget_wrapper'
import { _sva as savings } from './bank'

await initSurvicate({ workspaceKey: '4f1c77aa' }) // expect: init survicate

;(function (w) {
  var s = document.createElement('script')
  s.src = 'https://survey.survicate.com/workspaces/4f1c77aa/web_surveys.js' // expect: load survicate
  s.async = true
  var e = document.getElementsByTagName('script')[0]
  e.parentNode.insertBefore(s, e)
})(window)
window._sva.setVisitorTraits({ plan: 'free' }) // expect: event survicate
_sva.invokeEvent('opened') // expect: event survicate

// What follows only looks like it.
savings.retarget()
export function save(_sva) {
  _sva.invokeEvent('x')
}
export const api = fetch('https://data-api.survicate.com/v2/surveys')
