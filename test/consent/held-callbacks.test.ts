import { describe, expect, it } from 'vitest'
import { differences } from './verdicts.ts'

/** Options that a constant holds before a platform gets them. */
const cases: Record<string, string> = {
  'a platform that gets them runs a callback after consent': `
const options = { optionalCookies: [{ name: 'analytics', onAccept() { statistics() } }] } // granted
CookieControl.load(options)
function load(apiKey) {
  const config = { apiKey, optionalCookies: [{ name: 'analytics', onAccept: () => { statistics() } }] } // granted
  window.CookieControl.load(config)
}
load('key')`,
  'what the platform does not promise stays open': `
const options = { optionalCookies: [{ name: 'analytics', onAccept() { marketing() } }] } // wrongCategory
CookieControl.load(options)
const refused = { optionalCookies: [{ name: 'analytics', onRevoke() { statistics() } }] } // unsoundCheck
CookieControl.load(refused)
const start = { optionalCookies: [{ name: 'analytics', onAccept() { statistics() } }], onLoad() { statistics() } } // unsoundCheck
CookieControl.load(start)`,
  'others that get them, or take a part of them, may run it at once': `
const shared = { optionalCookies: [{ name: 'analytics', onAccept() { statistics() } }] } // ungated
CookieControl.load(shared)
track(shared)
const taken = { optionalCookies: [{ name: 'analytics', onAccept() { statistics() } }] } // ungated
CookieControl.load(taken)
taken.optionalCookies[0].onAccept()
let changed = { optionalCookies: [{ name: 'analytics', onAccept() { statistics() } }] } // ungated
changed = other
CookieControl.load(changed)
const idle = { optionalCookies: [{ name: 'analytics', onAccept() { statistics() } }] } // ungated`,
}

describe('options that a constant holds', () => {
  it.each(Object.entries(cases))('%s', (_name, code) => {
    expect(differences(code)).toEqual([])
  })
})
