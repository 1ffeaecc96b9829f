import type { Document, YAMLMap } from 'yaml'
import { isPackageFile, packageKey } from './layer.ts'

/** The map of a document that declares: its root, or the key for it of a `package.json`; `null` where that is no plain map. */
export function declaringMap(yaml: typeof import('yaml'), { contents }: Document.Parsed, file: string): YAMLMap | null {
  if (!yaml.isMap(contents)) return null
  const declaring: unknown = isPackageFile(file) ? contents.get(packageKey) : contents
  return yaml.isMap(declaring) ? declaring : null
}
