import rule from '../../rules/valid-manifest.ts'
import { testRule } from './rule-tester.ts'

testRule('valid-manifest', rule, {
  valid: [
    { name: 'a manifest', code: "document.cookie = 'other=1'" },
    { name: 'no manifest, no effect', folder: 'missing', code: 'export const a = 1' },
    { name: 'an unreadable manifest, no effect', folder: 'broken', code: 'export const a = 1' },
    { name: 'nothing but a deletion', folder: 'missing', code: "document.cookie = 'a=; max-age=0'" },
  ],
  invalid: [
    {
      name: 'no manifest, once, at the first effect',
      folder: 'missing',
      code: "const a = 1\ndocument.cookie = 'a=1'\ndocument.cookie = 'b=1'",
      errors: [{
        message: 'Cookie `a` has nothing to be held against: there is no .cookierc in this folder or above it. '
          + 'Create one at the root of the project that declares what it stores and loads.',
        line: 2,
        column: 19,
      }],
    },
    {
      name: 'an unreadable manifest, once, at the top',
      folder: 'broken',
      code: "const a = 1\ndocument.cookie = 'a=1'\ndocument.cookie = 'b=1'",
      errors: [{
        message: /^test\/rules\/fixtures\/broken\/\.cookierc:3 at \$\.cookies\[0\]\.lifetime: .+\. Until it is /,
        line: 1,
        column: 1,
      }],
    },
  ],
})
