import { findStore } from '../manifest/match.ts'
import type { Effect } from '../model/effect.ts'
import type { Manifest, StoreDeclaration } from '../model/manifest.ts'

/** What a manifest declares and a whole project never does. */
export interface Unused {
  stores: readonly StoreDeclaration[]
  /** Ids. */
  services: readonly string[]
}

/**
 * What is declared and not found. Keys that a server, a tag manager or somebody else sets are not looked for in code; those
 * that a service sets go with their service. Pixels are known by their service alone. A service whose keys are found is used.
 *
 * @param found every effect of the project that the manifest holds for, deletions left out
 */
export function unusedDeclarations(manifest: Manifest, found: readonly Pick<Effect, 'name' | 'type' | 'service'>[]): Unused {
  const started = new Set(found.map(({ service }) => service))
  const loaded = new Set([...manifest.services.values()].filter(({ id }) => started.has(id)).flatMap(({ loads }) => loads))
  const isUsed = (service: string): boolean => started.has(service) || loaded.has(service)
  const written = new Set(found.map(({ name, type }) =>
    (name !== null && type !== null && type !== 'pixel' ? findStore(manifest, { name, type }).entry : null)))
  const writes = new Set([...written].map((entry) => entry?.service))
  // A service whose keys somebody else sets is there without any code.
  const outside = new Set(manifest.stores.filter(({ setBy }) => setBy !== 'code' && setBy !== 'service').map(({ service }) => service))
  return {
    services: [...manifest.services.keys()].filter((id) => !isUsed(id) && !outside.has(id) && !writes.has(id)),
    stores: manifest.stores.filter((store) => {
      const { type, setBy, service } = store
      if (setBy === 'service' || type === 'pixel') return service !== null && !isUsed(service) && (setBy === 'service' || setBy === 'code')
      return setBy === 'code' && !written.has(store)
    }),
  }
}
