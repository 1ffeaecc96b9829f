import rule from '../../rules/require-consent.ts'
import { testRule } from './rule-tester.ts'

testRule('require-consent', rule, {
  valid: [
    { name: 'behind a check', code: "if (hasConsent('statistics')) document.cookie = 'visitor=1'" },
    {
      name: 'after an early return',
      code: "function f() {\n  if (!hasConsent('marketing')) return\n  fbq('init', '1')\n}\nf()",
    },
    { name: 'no consent needed', code: "document.cookie = 'theme=dark'" },
    { name: 'a deletion', code: "document.cookie = 'visitor=; max-age=0'" },
    { name: 'a category that nothing tells', code: "document.cookie = 'other=1'" },
    { name: 'later calls', code: "if (hasConsent('marketing')) fbq('init', '1')\nfbq('track', 'Purchase')" },
    { name: 'nothing that the manifest could say', folder: 'broken', code: "fbq('init', '1')" },
    {
      name: 'later calls, judged by their start',
      options: [{ events: true }],
      code: "if (hasConsent('marketing')) fbq('init', '1')\nfbq('track', 'Purchase')",
    },
    {
      name: 'all calls of a function behind a check',
      code: "function count() { document.cookie = 'visitor=1' }\nif (hasConsent('statistics')) count()",
    },
    { name: 'a platform', folder: 'missing', code: "if (Cookiebot.consent.marketing) fbq('init', '1')" },
    {
      name: 'TypeScript',
      file: 'a.ts',
      code: "if (hasConsent('marketing' as const)) (window as any).fbq('init', '1')",
    },
  ],
  invalid: [
    {
      name: 'no check at all',
      code: "document.cookie = 'visitor=1'",
      errors: [{ messageId: 'ungated', line: 1, column: 19, suggestions: 1 }],
    },
    {
      name: 'storage',
      code: "localStorage.setItem('profile', 1)",
      errors: [{ messageId: 'ungated', line: 1, column: 22, suggestions: 1 }],
    },
    {
      name: 'a pixel',
      code: "new Image().src = 'https://www.facebook.com/tr?id=1&ev=PageView'",
      errors: [{ messageId: 'ungated', line: 1, column: 19, suggestions: 1 }],
    },
    {
      name: 'without a manifest, by the catalogue',
      folder: 'missing',
      code: "fbq('init', '1')",
      errors: [{ messageId: 'ungated', line: 1 }],
    },
    {
      name: 'each effect',
      code: "document.cookie = 'visitor=1'\ndocument.cookie = 'visitor=2'",
      errors: [{ messageId: 'ungated', line: 1, suggestions: 1 }, { messageId: 'ungated', line: 2, suggestions: 1 }],
    },
    {
      name: 'a snippet once',
      code: "const s = document.createElement('script')\ns.src = 'https://connect.facebook.net/en_US/fbevents.js'\n"
        + "document.head.append(s)\nfbq('init', '1')",
      errors: [{ messageId: 'ungated', line: 2, column: 9, suggestions: 1 }],
    },
    {
      name: 'the wrong category',
      code: "if (hasConsent('statistics')) fbq('init', '1')",
      errors: [{ messageId: 'wrongCategory', line: 1, suggestions: 1 }],
    },
    {
      name: 'the wrong branch',
      code: "if (hasConsent('marketing')) { show() } else { fbq('init', '1') }",
      errors: [{ messageId: 'refused', line: 1 }],
    },
    {
      name: 'one call of several',
      code: "function count() {\n  document.cookie = 'visitor=1'\n}\nif (hasConsent('statistics')) count()\ncount()",
      errors: [{
        message: 'Cookie `visitor` needs consent for `statistics`, but can be reached without it '
          + '(line 5: `count` is called without consent). Put it where a check has proved consent for `statistics`.',
        line: 2,
        column: 21,
        suggestions: 1,
      }],
    },
    {
      name: 'later calls, when asked',
      options: [{ events: true }],
      code: "fbq('init', '1')\nfbq('track', 'Purchase')",
      errors: [{ messageId: 'ungated', line: 1, suggestions: 1 }, { messageId: 'ungated', line: 2, suggestions: 1 }],
    },
    {
      name: 'what could not be decided, when asked',
      options: [{ unknown: 'report' }],
      code: "document.cookie = 'other=1'",
      errors: [{
        message: 'Cookie `other` may need consent, but nothing tells its category: declare it in the manifest.',
        line: 1,
        column: 19,
      }],
    },
    {
      name: 'what is not seen to run, when asked',
      options: [{ unknown: 'report' }],
      code: "export function count() { document.cookie = 'visitor=1' }",
      errors: [{ messageId: 'unknown', line: 1, column: 45 }],
    },
    {
      name: 'a check that proves nothing',
      code: "if (localStorage.getItem('cookie-consent')) fbq('init', '1')",
      errors: [{ messageId: 'unsoundCheck', line: 1, suggestions: 1 }],
    },
    {
      name: 'with the gate that the manifest declares',
      code: "fbq('init', '1')",
      errors: [{
        messageId: 'ungated',
        suggestions: [{ desc: "Run it only where `hasConsent('marketing')` holds.", output: "if (hasConsent('marketing')) fbq('init', '1')" }],
      }],
    },
    {
      name: 'with the gate that the file uses',
      code: "if (Cookiebot.consent.marketing) fbq('init', '1')\nif (debug) document.cookie = 'campaign=1'; else show()",
      errors: [{
        messageId: 'ungated',
        line: 2,
        suggestions: [{
          messageId: 'wrap',
          output: "if (Cookiebot.consent.marketing) fbq('init', '1')\n"
            + "if (debug) { if (Cookiebot.consent.marketing) document.cookie = 'campaign=1'; } else show()",
        }],
      }],
    },
    {
      name: 'without one where there is no statement to put behind it',
      code: "const sent = navigator.sendBeacon('https://collect.acme.example/x')",
      errors: [{ messageId: 'ungated' }],
    },
    {
      name: 'TypeScript',
      file: 'a.ts',
      code: "(window as any).fbq('init', '1' as string)",
      errors: [{ messageId: 'ungated', line: 1, suggestions: 1 }],
    },
  ],
})
