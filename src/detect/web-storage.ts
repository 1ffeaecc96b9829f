import type { Effect } from '../model/effect.ts'
import type { Node } from '../syntax/node.ts'
import type { ScriptFile } from '../syntax/script-file.ts'
import { patternOf, type Text } from '../syntax/static-text.ts'
import { usesOf } from '../syntax/value-uses.ts'
import { type Scene, storeEffect } from './effects.ts'
import { usesOfGlobal, usesOfGlobalMember } from './values/global-carriers.ts'
import { withFields } from './values/kept-uses.ts'
import { sayings } from './values/through-callers.ts'

type BrowserStore = 'local-storage' | 'session-storage' | 'indexed-db' | 'cache-storage' | 'shared-storage'

const STORAGES = [['localStorage', 'local-storage'], ['sessionStorage', 'session-storage']] as const
/** Methods of other stores whose first argument names what is made. */
const OPENERS: readonly (readonly [name: string, method: string, type: BrowserStore])[] = [
  ['indexedDB', 'open', 'indexed-db'],
  ['caches', 'open', 'cache-storage'],
  ['sharedStorage', 'set', 'shared-storage'],
  ['sharedStorage', 'append', 'shared-storage'],
]
/** Members of a storage that are its own, so that they are no keys. */
const OWN_MEMBERS = new Set(['setItem', 'getItem', 'removeItem', 'clear', 'key', 'length'])

/** Keys written to the browser's storages. */
export function* storageWrites(scene: Scene): Generator<Effect> {
  for (const [name, type] of STORAGES) {
    for (const write of storageKeys(scene.file, name)) yield* keyWrites(scene, type, write)
  }
  for (const [name, method, type] of OPENERS) {
    for (const use of usesOfGlobalMember(scene.file, name, method)) {
      const [node] = use.kind === 'call' ? use.node.arguments : []
      if (use.kind === 'call' && node) yield* keyWrites(scene, type, { node, site: use.node })
    }
  }
}

type Write = { node: Node; site: Node } | { name: string; node: Node; site: Node }

function* keyWrites(scene: Scene, type: BrowserStore, write: Write): Generator<Effect> {
  if ('name' in write) {
    yield storeEffect(scene, type, write.name, { place: write.node, site: write.site })
    return
  }
  for (const saying of sayings(scene.file, write, whole)) {
    yield storeEffect(scene, type, patternOf(saying.text), saying)
  }
}

function* storageKeys(file: ScriptFile, name: string): Generator<Write> {
  for (const use of withFields(file, usesOfGlobal(file, name))) {
    if (use.kind !== 'member') continue
    if (use.key === 'setItem') {
      for (const call of usesOf(file, use.carrier)) {
        const [node] = call.kind === 'call' ? call.node.arguments : []
        if (call.kind === 'call' && node) yield { node, site: call.node }
      }
      continue
    }
    if (use.carrier.type !== 'MemberExpression' || (use.key !== null && OWN_MEMBERS.has(use.key))) continue
    const { property, computed } = use.carrier
    for (const write of usesOf(file, use.carrier)) {
      if (write.kind !== 'write') continue
      if (!computed && use.key !== null) yield { name: use.key, node: property, site: write.node }
      else if (computed) yield { node: property, site: write.node }
    }
  }
}

function whole(text: Text): Text {
  return text
}
