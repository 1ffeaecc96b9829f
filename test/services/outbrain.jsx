import { obApi as other } from './api'

!(function (_window, _document) {
  var OB_ADV_ID = '00ab4f1c'
  if (_window.obApi) return
  var api = (_window.obApi = function () {
    api.dispatch ? api.dispatch.apply(api, arguments) : api.queue.push(arguments)
  })
  api.version = '1.1'
  api.loaded = true
  api.marketerId = OB_ADV_ID
  api.queue = []
  var tag = _document.createElement('script')
  tag.async = true
  tag.src = '//amplify.outbrain.com/cp/obtp.js' // expect: load outbrain
  tag.type = 'text/javascript'
  var script = _document.getElementsByTagName('script')[0]
  script.parentNode.insertBefore(tag, script)
})(window, document)
obApi('track', 'PAGE_VIEW') // expect: event outbrain
window.obApi('track', 'Lead') // expect: event outbrain

export function Recommendations({ url }) {
  return (
    <>
      <div className="OUTBRAIN" data-src={url} data-widget-id="AR_1" />
      <script
        async
        src="https://widgets.outbrain.com/outbrain.js" // expect: load outbrain
      />
      <img
        src="https://tr.outbrain.com/pixel?marketerId=00ab4f1c" // expect: pixel outbrain
        alt=""
      />
    </>
  )
}
document.cookie = 'outbrain_dicbo_id=4f1c; max-age=86400' // expect: cookie outbrain outbrain_dicbo_id

// What follows only looks like it.
other('track', 'PAGE_VIEW')
export function call(obApi) {
  obApi('track', 'x')
}
export const api = fetch('https://api.outbrain.com/amplify/v0.1/marketers')
