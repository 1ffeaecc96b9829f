import { QSI as query } from './query'

;(function () {
  var g = function (e, h, f, g) {
    this.start = function () {
      var a = document.createElement('script')
      a.type = 'text/javascript'
      a.src = g
      document.body && document.body.appendChild(a)
    }
  }
  new g(100, 'r', 'QSI_S_ZN_4f1c', 'https://zn4f1c-example.siteintercept.qualtrics.com/SIE/?Q_ZID=ZN_4f1c').start() // expect: load qualtrics
})()
const script = document.createElement('script')
script.src = 'https://zn4f1c-example.siteintercept.qualtrics.com/SIE/?Q_ZID=ZN_4f1c' // expect: load qualtrics
document.body.append(script)
window.QSI.API.load() // expect: init qualtrics
QSI.API.run() // expect: event qualtrics
window._qsie = window._qsie || []
window._qsie.push('Viewed a Page') // expect: event qualtrics

export function Survey() {
  return <iframe title="Survey" src="https://example.eu.qualtrics.com/jfe/form/SV_4f1c" /> // expect: embed qualtrics
}
document.cookie = 'QSI_HistorySession=https%3A%2F%2Fexample.com; path=/' // expect: cookie qualtrics QSI_HistorySession

// What follows only looks like it.
query.API.run()
export function ask(QSI) {
  QSI.API.load()
}
export const link = <a href="https://example.eu.qualtrics.com/jfe/form/SV_4f1c">Survey</a>
