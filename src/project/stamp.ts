import { statSync } from 'node:fs'
import { DuringLook } from '../manifest/look.ts'

const stamps = new DuringLook<string | null>()

/** When and how large a file is, looked up once a look; `null` where there is none. */
export function stampOf(path: string): string | null {
  return stamps.get(path, () => {
    const stats = statSync(path, { throwIfNoEntry: false })
    return stats?.isFile() ? `${stats.mtimeMs} ${stats.size}` : null
  })
}
