import { readObject } from './project-root.ts'

const KEYS = ['dependencies', 'devDependencies', 'peerDependencies', 'optionalDependencies']

/**
 * The packages that a `package.json` asks for, in any of its lists; none where there is no such file, or a broken one.
 *
 * @param path absolute
 */
export function dependenciesOf(path: string): string[] {
  const manifest = readObject(path)
  return KEYS.flatMap((key) => Object.keys(manifest[key] ?? {}))
}
