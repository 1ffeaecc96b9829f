import { createRequire } from 'node:module'

// By the package's own name, so that the same line holds in the sources and in the build.
const packageFile = createRequire(import.meta.url)('eslint-plugin-consent/package.json') as { version: string }

/** This package's. */
export const version: string = packageFile.version
