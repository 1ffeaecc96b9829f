import type { Platform } from '../model/platform.ts'
import type { Service } from '../model/service.ts'
import { platforms, services } from './registry.ts'

/** What is known of the world, as data. */
export interface Catalogue {
  services: readonly Service[]
  platforms: readonly Platform[]
}

const everything: Catalogue = { services, platforms }

/**
 * The whole catalogue. Code asks for it when it needs it, never while it is being loaded: the build puts the data into
 * a file that is read on the first call (scripts/build/data-as-files.mjs).
 */
export function catalogue(): Catalogue {
  return everything
}
