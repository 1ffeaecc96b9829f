import { existsSync } from 'node:fs'
import { defineConfig, globalIgnores } from 'eslint/config'
import eslintPlugin from 'eslint-plugin-eslint-plugin'
import tseslint from 'typescript-eslint'

const built = new URL('dist/src/index.js', import.meta.url)
if (!existsSync(built)) {
  throw new Error('The project is linted with its own plugin, which is not built: run `npm run build` first.')
}
const { default: consent } = await import(built.href)

export default defineConfig(
  globalIgnores([
    'dist',
    'coverage',
    '.cache',
    // Example and fixture code is input, often wrong on purpose.
    'examples',
    'test/services',
    'test/platforms',
    'test/consent-acts',
    'test/libraries',
    '**/fixtures',
  ]),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.{ts,js,mjs}'],
    extends: [tseslint.configs.recommendedTypeChecked, consent.configs.recommended],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      'eqeqeq': ['error', 'always', { null: 'ignore' }],
      'func-style': ['error', 'declaration', { allowArrowFunctions: true }],
      'no-restricted-syntax': [
        'error',
        { selector: 'TSEnumDeclaration', message: 'A union of literals serves, and is erased.' },
        { selector: 'NewExpression[callee.name="RegExp"]', message: 'No expression is built from input.' },
        { selector: 'CallExpression[callee.name="RegExp"]', message: 'No expression is built from input.' },
      ],
      'prefer-const': 'error',
      'semi': ['error', 'never'],
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
      '@typescript-eslint/explicit-module-boundary-types': 'error',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      // Node types are an enum whose values are the strings that we compare with; importing it would cost its package.
      '@typescript-eslint/no-unsafe-enum-comparison': 'off',
      // Lists of text and placeholders are joined where it is known that only text is left, which types cannot follow.
      '@typescript-eslint/no-base-to-string': 'off',
      // Interfaces declare functions in the short form of methods; none of them uses `this`.
      '@typescript-eslint/unbound-method': 'off',
    },
  },
  {
    // What a test parses back has the type that it says it has.
    files: ['test/**/*.ts'],
    rules: {
      'no-restricted-syntax': 'off',
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
    },
  },
  {
    // Their expressions are made of the schema's own patterns and a fixed list of words.
    files: ['src/manifest/validate.ts', 'src/manifest/duration.ts'],
    rules: { 'no-restricted-syntax': 'off' },
  },
  {
    files: ['rules/*.ts'],
    ignores: ['rules/index.ts'],
    extends: [eslintPlugin.configs.recommended],
    rules: {
      'eslint-plugin/require-meta-docs-description': ['error', { pattern: '^[A-Z].*[^.]$' }],
      'eslint-plugin/require-meta-docs-recommended': 'error',
      'eslint-plugin/require-meta-type': 'error',
      // `createRule` asks every rule for its defaults, also where there are none.
      'eslint-plugin/require-meta-default-options': 'off',
    },
  },
  {
    // Scripts are typed by their comments, and what they read from JSON or import by path has no type.
    files: ['**/*.{js,mjs}'],
    extends: [tseslint.configs.disableTypeChecked],
    rules: { '@typescript-eslint/explicit-module-boundary-types': 'off' },
  },
)
