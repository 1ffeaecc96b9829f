import type { StoreType } from '../model/effect.ts'

/** What declarations print in their column for the type; `web` is storage of whatever kind. */
const types: Readonly<Record<string, StoreType | 'web'>> = {
  'http': 'cookie', 'http cookie': 'cookie', 'https': 'cookie', 'cookie': 'cookie', 'cookies': 'cookie', 'server cookie': 'cookie',
  'html': 'web', 'html local storage': 'web', 'html storage': 'web', 'web storage': 'web', 'web': 'web', 'storage': 'web',
  'local storage': 'local-storage', 'localstorage': 'local-storage',
  'session storage': 'session-storage', 'sessionstorage': 'session-storage',
  'idb': 'indexed-db', 'indexeddb': 'indexed-db', 'indexed db': 'indexed-db', 'indexed database': 'indexed-db',
  'pixel': 'pixel', 'pixel tracker': 'pixel', 'tracking pixel': 'pixel', 'web beacon': 'pixel', 'beacon': 'pixel',
  'cache storage': 'cache-storage', 'cachestorage': 'cache-storage', 'cache': 'cache-storage',
  'shared storage': 'shared-storage', 'sharedstorage': 'shared-storage',
}

/** The type that a word stands for; `null` for other words. */
export function readPrintedType(text: string): StoreType | 'web' | null {
  const words = text.trim().toLowerCase().replace(/[\s_-]+/g, ' ')
  return Object.hasOwn(types, words) ? (types[words] ?? null) : null
}

/** What databases and their object stores are called together (`db#store`, `db||store`); the database is what code names. */
export function databaseOf(printed: string): string {
  const [database = ''] = printed.split('||')
  const [name = '', store] = database.split(/#(?=[A-Za-z])/)
  return store === undefined ? database : name
}
