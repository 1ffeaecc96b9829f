// The configuration of a project with JavaScript and TypeScript, as yours could be. Try it here: npx eslint .
import typescriptParser from '@typescript-eslint/parser'
import consent from 'eslint-plugin-consent'

export default [
  ...consent.configs.recommended,
  { files: ['**/*.{ts,tsx}'], languageOptions: { parser: typescriptParser } },
]
