import type { FileAnalysis } from '../analysis/analyze.ts'
import type { Finding } from '../model/finding.ts'

/** The first effect of a file for which no manifest could be read; nothing where there is one or no effect. */
export function withoutManifest({ manifest, findings }: FileAnalysis): Finding[] {
  if (manifest.status === 'found') return []
  return findings.filter(({ effect }) => !effect.deletion).slice(0, 1)
}
