import { type LintSetup, eslintOptions } from './eslint-options.ts'

/** What a thread of ESLint reads its options from: the address of this module says which. */
const { searchParams } = new URL(import.meta.url)
const { threads, ...setup } = JSON.parse(searchParams.get('setup') ?? '{}') as LintSetup & { threads: number | 'auto' }

export default { ...eslintOptions(setup), concurrency: threads }
