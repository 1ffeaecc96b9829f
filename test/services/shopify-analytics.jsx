import { sendShopifyAnalytics, useShopifyCookies } from '@shopify/hydrogen-react'
import { useShopifyCookies as useBiscuits } from './biscuits'

export function Shop() {
  useShopifyCookies({ hasUserConsent: true }) // expect: init shopify-analytics
  useBiscuits()
  return null
}
sendShopifyAnalytics({ eventName: 'PAGE_VIEW', payload: {} }) // expect: event shopify-analytics
window.ShopifyAnalytics.lib.track('Added Product') // expect: event shopify-analytics
window.Shopify.analytics.publish('cart_viewed', {}) // expect: event shopify-analytics
navigator.sendBeacon('https://monorail-edge.shopifysvc.com/unstable/produce_batch', '{}') // expect: beacon shopify-analytics
document.cookie = '_shopify_y=1; max-age=86400' // expect: cookie shopify-analytics _shopify_y
document.cookie = 'cart_currency=1; max-age=86400' // expect: cookie shopify-analytics cart_currency

// What follows only looks like it.
export function shadowed(ShopifyAnalytics) {
  ShopifyAnalytics.lib.track('x')
}
export const image = fetch('https://cdn.shopify.com/s/files/1/product.jpg')
export const manual = 'See https://monorail-edge.shopifysvc.com/unstable/produce_batch'
