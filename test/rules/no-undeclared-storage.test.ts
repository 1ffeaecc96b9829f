import rule from '../../rules/no-undeclared-storage.ts'
import { testRule } from './rule-tester.ts'

const manifest = 'test/rules/fixtures/declared/.cookierc'

testRule('no-undeclared-storage', rule, {
  valid: [
    { name: 'declared', code: "localStorage.setItem('cart', '[]')" },
    { name: 'declared for the session', code: "sessionStorage.tab = 'a'" },
    { name: 'reading', code: "localStorage.getItem('other')" },
    { name: 'removing', code: "localStorage.removeItem('other')" },
    { name: 'a name that nothing is known of', code: 'localStorage.setItem(key, 1)' },
    { name: 'a storage of its own', code: "const localStorage = new Map()\nlocalStorage.setItem('other', 1)" },
    { name: 'a cookie', code: "document.cookie = 'other=1'" },
    { name: 'no manifest', folder: 'missing', code: "localStorage.setItem('other', 1)" },
    { name: 'an unreadable manifest', folder: 'broken', code: "localStorage.setItem('other', 1)" },
  ],
  invalid: [
    {
      name: 'not declared',
      code: "localStorage.setItem('other', 1)",
      errors: [{
        messageId: 'undeclared',
        line: 1,
        column: 22,
        endColumn: 29,
      }],
    },
    {
      name: 'one name in two stores',
      code: "localStorage.setItem('other', 1)\nlocalStorage.setItem('other', 2)\nsessionStorage.setItem('other', 3)",
      errors: [{ messageId: 'undeclared', line: 1 }, { messageId: 'undeclared', line: 3 }],
    },
    {
      name: 'as a property',
      code: "window.localStorage.other = 'a'",
      errors: [{ messageId: 'undeclared', line: 1 }],
    },
    {
      name: 'declared as another storage',
      code: "sessionStorage.setItem('cart', '[]')",
      errors: [{ messageId: 'wrongType', line: 1, column: 24 }],
    },
    {
      name: 'declared as a cookie',
      code: "localStorage.setItem('theme', 'dark')",
      errors: [{ messageId: 'wrongType', line: 1, column: 22 }],
    },
    {
      name: 'names that YAML would misread are quoted in the entry',
      code: "localStorage.setItem('@shop/seen', 1)",
      errors: [{
        message: `Local storage key \`@shop/seen\` is not declared in ${manifest}, `
          + 'and consent law treats it like a cookie. '
          + 'Add `{ name: "@shop/seen", type: local-storage, category: ... }` under `cookies`.',
      }],
    },
    {
      name: 'a database',
      code: "indexedDB.open('other', 1)",
      errors: [{ messageId: 'undeclared', line: 1, column: 16 }],
    },
  ],
})
