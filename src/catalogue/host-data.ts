import { createRequire } from 'node:module'
import type { StandardCategory } from '../model/category.ts'

/** Who has which hosts; see data/NOTICE.md. */
export interface HostData {
  /** Where the facts come from, and their licence. */
  source: string
  /**
   * By what their hosts are for, each entity's domains with spaces between them. A domain `*.acme.com` is that domain and
   * everything below it.
   */
  entities: Record<StandardCategory | 'unknown', Record<string, string>>
}

/** The data file, read on the first call; the build puts it beside its own code (scripts/build/data-as-files.mjs). */
export function hostData(): HostData {
  return createRequire(import.meta.url)('./data/hosts.json') as HostData
}
