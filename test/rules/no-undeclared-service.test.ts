import rule from '../../rules/no-undeclared-service.ts'
import { testRule } from './rule-tester.ts'

const manifest = 'test/rules/fixtures/declared/.cookierc'

testRule('no-undeclared-service', rule, {
  valid: [
    { name: 'declared and loaded', code: '<script async src="https://www.googletagmanager.com/gtag/js?id=G-123" />' },
    { name: 'declared and started', code: "gtag('config', 'G-123')" },
    { name: 'a later call', code: "mixpanel.track('view')" },
    { name: 'a script of its own', code: '<script src="/app.js" />' },
    { name: 'a function that has the name', code: "function hj() {}\nhj('init')" },
    { name: 'an address in text', code: "const help = 'https://static.hotjar.com/c/hotjar-1.js'" },
    { name: 'no manifest', folder: 'missing', code: "gtag('config', 'AW-123')" },
    { name: 'an unreadable manifest', folder: 'broken', code: "gtag('config', 'AW-123')" },
  ],
  invalid: [
    {
      name: 'loaded',
      code: "const s = document.createElement('script')\ns.src = 'https://static.hotjar.com/c/hotjar-1.js?sv=6'",
      errors: [{ messageId: 'undeclared', line: 2, column: 9 }],
    },
    {
      name: 'another product of a declared company',
      code: "gtag('config', 'AW-123')",
      errors: [{ messageId: 'undeclared', line: 1 }],
    },
    {
      name: 'once a file',
      code: '<><script src="https://plausible.io/js/script.js" />\n'
        + '<script src="https://plausible.io/js/script.js" /></>',
      errors: [{ messageId: 'undeclared', line: 1 }],
    },
    {
      name: 'by its package',
      code: "import mixpanel from 'mixpanel-browser'\nmixpanel.init('0123')",
      errors: [{ messageId: 'undeclared', line: 2, column: 1 }],
    },
    {
      name: 'in TypeScript',
      file: 'app.tsx',
      code: "import posthog from 'posthog-js'\nposthog.init('phc_1' as string)",
      errors: [{ messageId: 'undeclared', line: 2 }],
    },
    {
      name: 'of a host that only a public list names',
      code: '<script src="https://cdn.iljmp.com/improvely.js" />',
      errors: [{
        message: `Script of Improvely from cdn.iljmp.com: ${manifest} does not declare this service, so visitors are not told of it. `
          + 'Add `improvely: { category: statistics, provider: Improvely, hosts: [cdn.iljmp.com] }` under `services`.',
      }],
    },
    {
      name: 'with the line to add',
      code: "fbq('init', '1'); gtag('config', 'AW-123')",
      errors: [{
        message: `Start of Google Ads (\`google-ads\`): ${manifest} does not declare this service, `
          + 'so visitors are not told of it. Add `google-ads: marketing` under `services`.',
      }],
    },
  ],
})
