/** What a walk leaves out by its name alone, whatever git says. */

/** Packages, version control, caches and what tools write: never anyone's source. */
const machineFolders: ReadonlySet<string> = new Set([
  'node_modules', 'bower_components', 'jspm_packages', '.yarn', '.pnpm-store',
  '.git', '.hg', '.svn',
  '.next', '.nuxt', '.output', '.svelte-kit', '.astro', '.docusaurus', '.angular', '.vite', '.expo',
  '.vercel', '.netlify', '.serverless', '.cache', '.parcel-cache', '.turbo', '.nx', '.nyc_output',
  'storybook-static', 'playwright-report',
])

/** Build output, unless they stand inside `src`, where these are ordinary words. */
const outputFolders: ReadonlySet<string> = new Set(['dist', 'build', 'out', 'coverage'])

const testFolders: ReadonlySet<string> = new Set([
  '__tests__', '__mocks__', '__fixtures__', '__snapshots__', 'test', 'tests', 'spec', 'specs', 'e2e', 'cypress', '.storybook',
])

const testFile = /[._-](?:test|spec|cy|stories)\.[^.]+$/i
const minifiedFile = /[.-](?:min|bundle)\.[cm]?js$/i
const typesFile = /\.d(?:\.[^.]+)?\.[cm]?ts$/i

/** @param above names of the folders between the walk's root and this one */
export function isLeftOutFolder(name: string, above: readonly string[]): boolean {
  return machineFolders.has(name) || (outputFolders.has(name) && !above.includes('src'))
}

export function isLeftOutFile(name: string): boolean {
  return minifiedFile.test(name) || typesFile.test(name)
}

export function isTestFolder(name: string): boolean {
  return testFolders.has(name)
}

/** Tests and stories. */
export function isTestFile(name: string): boolean {
  return testFile.test(name)
}
