import rule from '../../rules/no-undeclared-cookie.ts'
import { testRule } from './rule-tester.ts'

const manifest = 'test/rules/fixtures/declared/.cookierc'

testRule('no-undeclared-cookie', rule, {
  valid: [
    { name: 'declared', code: "document.cookie = 'theme=dark'" },
    { name: 'declared by a pattern', code: 'document.cookie = `exp_${id}=a`' },
    { name: 'declared by a narrower name', code: "document.cookie = 'exp_checkout=a'" },
    { name: 'a deletion', code: "document.cookie = 'other=; max-age=0'" },
    { name: 'a deletion in the past', code: "document.cookie = 'other=; expires=Thu, 01 Jan 1970 00:00:00 GMT'" },
    { name: 'a name that nothing is known of', code: 'document.cookie = text' },
    { name: 'reading', code: "const all = document.cookie + 'other=1'" },
    { name: 'a document of its own', code: "function f(document) { document.cookie = 'other=1' }" },
    { name: 'another thing that has a cookie', code: "jar.cookie = 'other=1'" },
    { name: 'storage', code: "localStorage.setItem('other', 1)" },
    { name: 'no manifest', folder: 'missing', code: "document.cookie = 'other=1'" },
    { name: 'an unreadable manifest', folder: 'broken', code: "document.cookie = 'other=1'" },
    { name: 'TypeScript', file: 'app.ts', code: "(document as Document).cookie = 'theme=dark'" },
  ],
  invalid: [
    {
      name: 'not declared',
      code: "document.cookie = 'other=1; path=/'",
      errors: [{
        message: `Cookie \`other\` is not declared in ${manifest}, so no cookie policy tells of it. `
          + 'Add `{ name: other, category: ... }` under `cookies`.',
        line: 1,
        column: 19,
      }],
    },
    {
      name: 'each name once, at its first write',
      code: "document.cookie = 'other=1'\ndocument.cookie = 'third=1'\ndocument.cookie = 'other=2'",
      errors: [{ messageId: 'undeclared', line: 1, column: 19 }, { messageId: 'undeclared', line: 2, column: 19 }],
    },
    {
      name: 'a pattern that no entry covers',
      code: 'window.document.cookie = `test_${id}=a`',
      errors: [{
        message: `Cookie \`test_*\` is not declared in ${manifest}, so no cookie policy tells of it. `
          + 'Add `{ name: test_*, category: ... }` under `cookies`.',
        line: 1,
        column: 26,
      }],
    },
    {
      name: 'declared as storage only',
      code: "document.cookie = 'cart=1'",
      errors: [{
        message: `Cookie \`cart\` is declared in ${manifest} as \`local-storage\` only, but written as a cookie. `
          + 'Correct the `type` of that entry, or add `{ name: cart, category: ... }` under `cookies`.',
        line: 1,
        column: 19,
      }],
    },
    {
      name: 'what the catalogue knows helps to declare',
      code: "document.cookie = '_fbp=fb.1'",
      errors: [{ messageId: 'undeclared', line: 1, column: 19 }],
    },
    {
      name: 'through a library',
      code: "import Cookies from 'js-cookie'\nCookies.set('other', 1)",
      errors: [{ messageId: 'undeclared', line: 2, column: 13 }],
    },
    {
      name: 'through a function of its own',
      code: "function set(name, value) {\n  document.cookie = name + '=' + value\n}\nset('other', 1)\nset('theme', 1)",
      errors: [{ messageId: 'undeclared', line: 4, column: 5 }],
    },
    {
      name: 'TypeScript',
      file: 'app.ts',
      code: "const days: number = 1;\n(window as any).document.cookie = `other=${days}`",
      errors: [{ messageId: 'undeclared', line: 2 }],
    },
  ],
})
