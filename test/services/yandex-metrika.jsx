import ym, { YMInitializer } from 'react-yandex-metrika'
import { YandexMetricaProvider, useMetrica } from 'next-yandex-metrica'
import { MetrikaModule } from 'ng-yandex-metrika'
import { ym as yearMonth } from './dates'

;(function (m, e, t, r, i, k, a) {
  m[i] = m[i] || function () {
    (m[i].a = m[i].a || []).push(arguments)
  }
  m[i].l = 1 * new Date()
  k = e.createElement(t)
  a = e.getElementsByTagName(t)[0]
  k.async = 1
  k.src = r
  a.parentNode.insertBefore(k, a)
})(window, document, 'script', 'https://mc.yandex.ru/metrika/tag.js', 'ym') // expect: load yandex-metrika
window.ym(11223344, 'init', { webvisor: true, clickmap: true }) // expect: init yandex-metrika
window.ym(11223344, 'reachGoal', 'order') // expect: event yandex-metrika
window.ym(11223344, 'hit', '/cart') // expect: event yandex-metrika
window.ym(11223344, 'getClientID', (id) => id)

;(window.yandex_metrika_callbacks = window.yandex_metrika_callbacks || []).push(function () {
  window.yaCounter11223344 = new Ya.Metrika({ id: 11223344 }) // expect: init yandex-metrika
})
ym('reachGoal', 'order') // expect: event yandex-metrika
export const modules = [MetrikaModule.forRoot({ id: 11223344 })] // expect: init yandex-metrika

export function App({ children }) {
  const { reachGoal } = useMetrica()
  return (
    <YandexMetricaProvider // expect: init yandex-metrika
      tagID={11223344}
    >
      <YMInitializer // expect: init yandex-metrika
        accounts={[11223344]}
      />
      <button
        onClick={() => reachGoal('order')} // expect: event yandex-metrika
      >
        Order
      </button>
      <noscript>
        <img
          src="https://mc.yandex.ru/watch/11223344" // expect: pixel yandex-metrika
          style={{ position: 'absolute', left: -9999 }}
          alt=""
        />
      </noscript>
      {children}
    </YandexMetricaProvider>
  )
}
document.cookie = '_ym_uid=17; max-age=31536000' // expect: cookie yandex-metrika _ym_uid

// What follows only looks like it.
yearMonth(2024, 'init')
export function measure(ym) {
  ym(1, 'init')
}
export const map = document.createElement('script')
map.src = 'https://api-maps.yandex.ru/2.1/?lang=en_US'
