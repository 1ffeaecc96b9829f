import WebFontLoader, { load } from 'webfontloader'
import { load as loadOwn } from './fonts'

WebFontLoader.load({ google: { families: ['Lora:400,700'] } }) // expect: init google-fonts
load({ google: { families: ['Lora'] } }) // expect: init google-fonts
window.WebFont.load({ google: { families: ['Lora'] }, timeout: 2000 }) // expect: init google-fonts

// What follows only looks like it.
WebFontLoader.load({ custom: { families: ['Own'], urls: ['/fonts.css'] } })
loadOwn({ google: { families: ['Lora'] } })
export function preview(WebFont) {
  WebFont.load({ google: { families: ['Lora'] } })
}
export const directive = "font-src https://fonts.gstatic.com; style-src https://fonts.googleapis.com"
