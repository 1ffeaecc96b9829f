import { Linter } from 'eslint'
import { describe, expect, it } from 'vitest'
import plugin from '../../src/index.ts'

function lint(page: string, more: Linter.Config[] = []): string[] {
  const configs = [...more, ...plugin.configs.recommended, ...plugin.configs.html]
  return new Linter().verify(page, configs, { filename: 'page.html' })
    .filter(({ ruleId }) => ruleId !== 'consent/valid-manifest')
    .map(({ ruleId, line, column, message }) => `${line}:${column} ${ruleId ?? message}`)
}

describe('the config html', () => {
  it('reports what stands ungated in a page, at its place', () => {
    expect(lint("<p>\n  <script>\n    fbq('init', '1')\n  </script>\n  <script src=\"https://www.googletagmanager.com/gtag/js?id=G-1\"></script>"))
      .toEqual(['3:5 consent/require-consent', '5:15 consent/require-consent'])
  })

  it('knows the checks of the other scripts', () => {
    const check = "<script>function hasConsent() { return localStorage.getItem('cookie-consent') === 'accepted' }</script>"
    expect(lint(`${check}<script>if (hasConsent()) fbq('init', '1')</script>`)).toEqual([])
  })

  it('honours directives in comments of the page and of its scripts', () => {
    expect(lint("<!-- eslint-disable-next-line consent/require-consent -->\n<script>fbq('init', '1')</script>\n<script>fbq('init', '1')</script>"))
      .toEqual(['3:9 consent/require-consent'])
    expect(lint("<script>\n// eslint-disable-next-line consent/require-consent\nfbq('init', '1')\nfbq('init', '2')</script>"))
      .toEqual(['4:1 consent/require-consent'])
  })

  it('leaves other rules nothing to find in what is no script of theirs', () => {
    expect(lint('<script>var a = b</script>', [{ rules: { 'no-var': 'error', 'no-undef': 'error', 'no-unused-vars': 'error' } }])).toEqual([])
  })

  it('is silent on a page that is not one', () => {
    expect(lint('')).toEqual([])
    expect(lint('<script>')).toEqual([])
  })

  it('suggests a check that the page has, and never in an attribute', () => {
    const check = "<script>if (Cookiebot.consent.marketing) fbq('init', '1')\n"
    const fixed = (page: string): (string | undefined)[] =>
      new Linter().verify(page, plugin.configs.html, { filename: 'page.html' })
        .flatMap(({ suggestions }) => suggestions ?? [])
        .map(({ fix }) => page.slice(0, fix.range[0]) + fix.text + page.slice(fix.range[1]))
    expect(fixed(`${check}fbq('init', '2')</script>`)).toEqual([`${check}if (Cookiebot.consent.marketing) fbq('init', '2')</script>`])
    expect(fixed(`${check}</script><p onclick="fbq('init', '2')">`)).toEqual([])
  })
})
