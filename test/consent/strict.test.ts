import { describe, expect, it } from 'vitest'
import { differences } from './verdicts.ts'

/** A check that may be true by a region's default: it counts, and in strict mode only beside an explicit choice. */
const cases = [
  `if (OnetrustActiveGroups.includes('C0004')) marketing()`,
  `if (klaro.getManager().getConsent('meta-pixel')) marketing()`,
  `if (wp_has_consent('marketing')) marketing()`,
]

describe('strict', () => {
  it.each(cases)('refuses %s', (code) => {
    expect(differences(`${code} // granted`)).toEqual([])
    expect(differences(`${code} // unsoundCheck`, { strict: true })).toEqual([])
  })

  it('takes it beside what says that the visitor chose', () => {
    expect(differences(`
if (OneTrust.IsAlertBoxClosed() && OnetrustActiveGroups.includes('C0004')) marketing() // granted
if (!OneTrust.IsAlertBoxClosed()) throw new Error('unanswered')
if (OnetrustActiveGroups.includes('C0002')) statistics() // granted
if (OnetrustActiveGroups.includes('C0002')) marketing() // unsoundCheck
if (klaro.getManager().confirmed && wp_has_consent('marketing')) marketing() // unsoundCheck`, { strict: true })).toEqual([])
  })

  it('leaves checks without a caveat alone', () => {
    expect(differences('if (Cookiebot.consent.marketing) marketing() // granted', { strict: true })).toEqual([])
  })
})
