import { describe, expect, it } from 'vitest'
import { type Files, verdictsOf } from './project-files.ts'

const service = (field: string): string => `import { BehaviorSubject } from 'rxjs'
export class Consent {
  ${field} = new BehaviorSubject(false)
  read() { this.allowed$.next(hasConsent('marketing')) }
  start() { this.allowed$.subscribe((ok) => { if (ok) fbq('init', '1') }) }
}
new Consent().start()`
const banner = (accept: string): string => `import { Consent } from './consent'
export class Banner {
  constructor(private consent: Consent) {}
  accept() { ${accept} }
}`

function verdicts(field: string, more: Files): string[] {
  return verdictsOf({ 'src/consent.ts': service(field), ...more }, 'src/consent.ts', { infer: false })
}

describe('a public subject of an exported class', () => {
  it('proves what is written to it where nobody else writes', () => {
    expect(verdicts('allowed$', {})).toEqual(['granted'])
    expect(verdicts('allowed$', { 'src/banner.ts': banner('this.consent.allowed$.subscribe(show)') })).toEqual(['granted'])
    expect(verdicts('allowed$', { 'src/banner.ts': banner("this.consent.allowed$.next(hasConsent('marketing'))") })).toEqual(['granted'])
  })

  it('proves nothing where another file writes it anyhow, or hands it on', () => {
    expect(verdicts('allowed$', { 'src/banner.ts': banner('this.consent.allowed$.next(true)') })).toEqual(['ungated'])
    expect(verdicts('allowed$', { 'src/banner.ts': banner('share(this.consent.allowed$)') })).toEqual(['ungated'])
    expect(verdicts('allowed$', { 'src/banner.ts': banner('this.consent[name].next(true)') })).toEqual(['ungated'])
  })

  it('is out of their reach where it is private', () => {
    expect(verdicts('private allowed$', { 'src/banner.ts': banner('this.other.allowed$.next(true)') })).toEqual(['granted'])
  })
})
