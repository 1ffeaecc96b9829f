import { loadUsetifulScript, setUsetifulTags } from 'usetiful-sdk'
import { loadUsetifulScript as loadTours } from './tours'

loadUsetifulScript('a1b2c3') // expect: init usetiful
setUsetifulTags({ userId: 'u-1' }) // expect: event usetiful
const script = document.createElement('script')
script.async = true
script.src = 'https://www.usetiful.com/dist/usetiful.js' // expect: load usetiful
document.head.appendChild(script)

// What follows only looks like it.
loadTours('a1b2c3')
export const manual = 'See https://www.usetiful.com/dist/usetiful.js'
export const pricing = fetch('https://www.usetiful.com/pricing')
