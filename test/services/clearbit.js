import { clearbit } from '@c15t/scripts/clearbit'
import { clearbit as client } from './enrichment'

export const scripts = [clearbit({ publishableKey: 'pk_4f1c' })] // expect: init clearbit

const script = document.createElement('script')
script.referrerPolicy = 'strict-origin-when-cross-origin'
script.src = 'https://tag.clearbitscripts.com/v1/pk_4f1c/tags.js' // expect: load clearbit
document.head.appendChild(script)

export function reveal(key) {
  const older = document.createElement('script')
  older.src = `https://reveal.clearbit.com/v1/companies/reveal?authorization=${key}&callback=onCompany` // expect: load clearbit
  document.head.append(older)
}
window.clearbit.identify('u-1', { email: 'a@example.com' }) // expect: event clearbit
navigator.sendBeacon('https://app.clearbit.com/v1/t', '{}') // expect: beacon clearbit

// What follows only looks like it.
client.identify('u-1')
export function enrich(clearbit) {
  return clearbit.identify('x')
}
export const logo = new Image()
logo.src = 'https://logo.clearbit.com/example.com'
