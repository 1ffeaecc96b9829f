import Hotjar from '@hotjar/browser'
import { hotjar } from 'react-hotjar'
import { NgxHotjarModule } from 'ngx-hotjar'
import { hotjar as local } from './feedback'

declare global {
  interface Window {
    hj?: (...parameters: unknown[]) => void
    _hjSettings?: { hjid: number; hjsv: number }
  }
}

;(function (h: any, o: any, t: any, j: any, a?: any, r?: any) {
  h.hj = h.hj || function () {
    (h.hj.q = h.hj.q || []).push(arguments)
  }
  h._hjSettings = { hjid: 3141592, hjsv: 6 }
  a = o.getElementsByTagName('head')[0]
  r = o.createElement('script')
  r.async = 1
  r.src = t + h._hjSettings.hjid + j + h._hjSettings.hjsv
  a.appendChild(r)
})(window, document, 'https://static.hotjar.com/c/hotjar-', '.js?sv=') // expect: load hotjar
window.hj?.('event', 'checkout') // expect: event hotjar
window.hj!('identify', 'u-1', { plan: 'free' }) // expect: event hotjar

export function loadHotjar(id: number): void {
  const script: HTMLScriptElement = document.createElement('script')
  script.src = `https://static.hotjar.com/c/hotjar-${id}.js?sv=6` // expect: load hotjar
  document.head.appendChild(script)
}

Hotjar.init(3141592, 6, { debug: false }) // expect: init hotjar
Hotjar.stateChange('/cart') // expect: event hotjar
hotjar.initialize({ id: 3141592, sv: 6 }) // expect: init hotjar
hotjar.event('cart') // expect: event hotjar
export const modules = [NgxHotjarModule.forRoot('3141592')] // expect: init hotjar
sessionStorage.setItem('hjViewportId', 'v1') // expect: storage hotjar hjViewportId

// What follows only looks like it.
local.initialize({ id: 1, sv: 6 })
export function replay(hj: (command: string, name: string) => void): void {
  hj('event', 'x')
}
export const directive: string = 'connect-src https://*.hotjar.com https://*.hotjar.io'
export const ready: boolean = typeof window.hj === 'function' && Hotjar.isReady()
