import { findGateProblems } from '../consent/gates/gates.ts'
import type { Manifest, ManifestProblem, ManifestResult } from '../model/manifest.ts'

const checked = new WeakMap<Manifest, ManifestResult>()

/** A manifest whose gates can't be read is unreadable as a whole: what it means to grant is not known. */
export function withReadableGates(result: ManifestResult): ManifestResult {
  if (result.status !== 'found') return result
  const known = checked.get(result.manifest)
  if (known) return known
  const problems = gateProblems(result.manifest)
  const made: ManifestResult = problems.length === 0 ? result : { status: 'unreadable', path: result.manifest.path, problems }
  checked.set(result.manifest, made)
  return made
}

function gateProblems({ path: file, consent: { gates } }: Manifest): ManifestProblem[] {
  return findGateProblems(gates).map(({ index, offset, message }) => {
    const pattern = gates[index]?.when ?? ''
    const text = `The gate \`${pattern}\` can't be read from character ${offset + 1} on. ${message}`
    return { file, line: null, column: null, path: '$.consent.gates', message: text }
  })
}
