import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { analyze } from '../../src/analysis/analyze.ts'
import { readSettings } from '../../src/analysis/settings.ts'
import type { CookieTerms } from '../../src/model/cookie-terms.ts'
import { parse } from '../parse.ts'
import { createFolder } from './project-folder.ts'

/** On which terms the last file of a project writes its cookies, by name. */
function termsIn(files: Readonly<Record<string, string>>): Record<string, CookieTerms | undefined> {
  const folder = createFolder()
  writeFileSync(join(folder, 'package.json'), '{}')
  for (const [name, code] of Object.entries(files)) {
    mkdirSync(join(folder, 'src'), { recursive: true })
    writeFileSync(join(folder, name), code)
  }
  const [name = '', code = ''] = Object.entries(files).at(-1) ?? []
  const filename = join(folder, name)
  const { findings } = analyze(parse(code, { filename }).sourceCode, { filename, cwd: folder, settings: readSettings({}) })
  return Object.fromEntries(findings.map(({ effect }) => [effect.name, effect.terms?.()]))
}

describe('what other files say', () => {
  it('is read of constants', () => {
    const { visit } = termsIn({
      'src/times.js': 'export const DAY = 24 * 60 * 60\nexport const TIMES = { week: 7 * DAY }',
      'src/app.js': "import { DAY, TIMES } from './times.js'\ndocument.cookie = `visit=1; max-age=${TIMES.week + DAY}; Secure`",
    })
    expect(visit).toMatchObject({ lifetime: { seconds: 8 * 86_400 }, attributes: { secure: { is: true }, sameSite: 'left out' } })
  })

  it('is read of options', () => {
    const { visit } = termsIn({
      'src/options.js': "const DAYS = 30\nexport const options = { secure: true, expires: DAYS, sameSite: 'strict' }",
      'src/app.js': "import Cookies from 'js-cookie'\nimport { options } from './options.js'\nCookies.set('visit', '1', { ...options, expires: 7 })",
    })
    expect(visit).toMatchObject({
      lifetime: { seconds: 7 * 86_400 },
      attributes: { secure: { is: true }, sameSite: { is: 'Strict' }, path: { is: '/' } },
    })
  })

  it('is read of functions', () => {
    const { visit } = termsIn({
      'src/dates.js': 'export function inDays(days) {\n  const date = new Date()\n  date.setDate(date.getDate() + days)\n  return date.toUTCString()\n}',
      'src/app.js': "import { inDays } from './dates.js'\ndocument.cookie = `visit=1; expires=${inDays(3)}`",
    })
    expect(visit?.lifetime).toEqual({ seconds: 3 * 86_400 })
  })

  it('is read of wrappers, call by call', () => {
    const terms = termsIn({
      'src/cookies.js': 'export function setCookie(name, value, days) {\n  document.cookie = `${name}=${value}; max-age=${days * 86400}; SameSite=Lax`\n}',
      'src/app.js': "import { setCookie } from './cookies.js'\nconst WEEK = 7\nsetCookie('visit', '1', 1)\nsetCookie('theme', 'dark', WEEK * 4)\nsetCookie('other', '1', days)",
    })
    expect(terms.visit).toMatchObject({ lifetime: { seconds: 86_400 }, attributes: { sameSite: { is: 'Lax' }, secure: 'left out' } })
    expect(terms.theme?.lifetime).toEqual({ seconds: 28 * 86_400 })
    expect(terms.other?.lifetime).toBeNull()
  })

  it('is left out where nothing tells', () => {
    const { visit } = termsIn({
      'src/app.js': "import { attributes } from './missing.js'\ndocument.cookie = `visit=1; ${attributes}`",
    })
    expect(visit).toMatchObject({ lifetime: null, attributes: { secure: 'unknown', sameSite: 'unknown' } })
  })
})
