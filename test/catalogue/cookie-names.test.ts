import { describe, expect, it } from 'vitest'
import { parseCsv } from '../../scripts/cookie-names/csv.mjs'
import { isGenericName } from '../../scripts/cookie-names/generic.mjs'
import { readCookieNames } from '../../scripts/cookie-names/read.mjs'
import { cookieNameData } from '../../src/catalogue/cookie-name-data.ts'
import { cookieNamed, knownCookieNames } from '../../src/catalogue/cookie-names.ts'
import { services } from '../../src/catalogue/registry.ts'
import { parseLifetime } from '../../src/manifest/duration.ts'

describe('cookieNamed', () => {
  it.each([
    ['xf_csrf', 'Xenforo', 'necessary'],
    ['sailthru_visitor', 'Sailthru', 'marketing'],
    ['x-ms-cpim-sso:shop', 'Azure / Microsoft', 'preferences'],
  ])('knows %s', (name, provider, category) => {
    expect(cookieNamed(name)).toMatchObject({ provider, category })
  })

  it.each([
    // The beginning of a name counts only up to a separator.
    'BIGipServer1',
    'session', '_session_id', 'id', 'token', 'lang', 'user_id', 'userLang', 'visitor_id', 'cart', 'theme', 'cookie-consent',
    'cookies_accepted', 'XF_CSRF', 'xf_csr', 'constructor', '__proto__', 'toString', '', '*', '_g*', 'xf_csrf*',
  ])('attributes %j to nobody', (name) => {
    expect(cookieNamed(name)).toBeNull()
  })
})

describe('the data file', () => {
  const names = [...knownCookieNames()]

  it('holds some thousand names, none of them short or generic', () => {
    expect(names.length).toBeGreaterThan(1500)
    expect(names.filter((name) => name.replace('*', '').length < 4)).toEqual([])
    expect(names.filter((name) => isGenericName(name.replace('*', '')))).toEqual([])
    expect(names.filter((name) => name.endsWith('*') && !/[_.:/-]/.test(name))).toEqual([])
    expect(new Set(names).size).toBe(names.length)
  })

  it('names its source and licence', () => {
    expect(cookieNameData().source).toMatch(/Open Cookie Database.*Apache License 2\.0/)
  })

  it('names services of the catalogue, and lifetimes that a manifest can say', () => {
    const ids = new Set(services.map(({ id }) => id))
    for (const { service, cookies } of Object.values(cookieNameData().platforms)) {
      if (service !== null) expect(ids).toContain(service)
      for (const lifetime of Object.values(cookies).flatMap((byName) => Object.values(byName))) {
        if (lifetime !== '') expect(parseLifetime(lifetime), lifetime).not.toBeNull()
      }
    }
  })
})

describe('making the data file', () => {
  const head = 'ID,Platform,Category,Cookie / Data Key name,Domain,Description,Retention period,Data Controller,Portals,Wildcard match'
  function read(...rows: string[]): ReturnType<typeof readCookieNames> {
    return readCookieNames([head, ...rows, ''].join('\r\n'), {
      services: [{ id: 'acme-metrics', name: 'Acme' }],
      isLifetime: (text) => parseLifetime(text) !== null,
    })
  }

  it('takes facts only', () => {
    const { data, names } = read('1,Acme,Analytics,_acme_id,acme.example,"Says ""hello"", twice",1 Year,Acme Inc,,0', '2,Acme,Functional,_acme_,,,varies,,,1')
    expect(names).toBe(2)
    expect(data.platforms).toEqual({
      Acme: { service: 'acme-metrics', cookies: { statistics: { _acme_id: '1 year' }, preferences: { '_acme_*': '' } } },
    })
  })

  it.each([
    ['too short', ['1,Acme,Analytics,_ac,,,,,,1']],
    ['generic', ['1,Acme,Analytics,session_token,,,,,,0']],
    ['no literal name', ['1,Acme,Analytics,px/%INTEGER%,,,,,,0']],
    ['prefix without a separator', ['1,Acme,Analytics,acmeid,,,,,,1']],
    ['conflicting rows', ['1,Acme,Analytics,acme_x,,,,,,0', '2,Other,Analytics,acme_x,,,,,,0']],
    ['conflicting rows', ['1,Acme,Analytics,acme_x,,,,,,0', '2,Acme,Marketing,acme_x,,,,,,0']],
  ])('leaves out what is %s, and says so', (reason, rows) => {
    const { names, leftOut } = read(...rows)
    expect(names).toBe(0)
    expect(leftOut.map((row) => row.reason)).toEqual([reason])
  })

  it('refuses a category that it does not know', () => {
    expect(() => read('1,Acme,Secret,acme_x,,,,,,0')).toThrow('"Secret" is no category')
  })

  it('reads CSV with quotes and line breaks in fields', () => {
    expect(parseCsv('a,b\n"1\n2",""\nx,"y""z"')).toEqual([{ a: '1\n2', b: '' }, { a: 'x', b: 'y"z' }])
    expect(() => parseCsv('a\n"x"y')).toThrow('broken at character')
  })
})
