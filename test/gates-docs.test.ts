import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parseManifest } from '../src/manifest/parse.ts'
import type { GateDeclaration, Manifest } from '../src/model/manifest.ts'
import { differences, expectedWords } from './consent/verdicts.ts'
import { type Fence, parsePage } from './docs/page.ts'

interface Example {
  fence: Fence
  /** Of the manifest in its section, else of the page's first. */
  consent: Manifest['consent']
}

const extensions: ReadonlySet<string> = new Set(['js', 'jsx', 'ts', 'tsx'])

function consentIn({ text }: Fence): Manifest['consent'] {
  const reading = parseManifest(text, '/.cookierc')
  if (!reading.ok) throw new Error(reading.problems.map(({ message }) => message).join(' '))
  return reading.value.consent
}

function examplesOf(fences: readonly Fence[]): Example[] {
  const manifests = fences.filter(({ info }) => info[0] === '.cookierc')
  const bySection = new Map(manifests.map((fence) => [fence.section, consentIn(fence)]))
  const [ofPage] = bySection.values()
  if (!ofPage) throw new Error('The page has no manifest.')
  return fences
    .filter(({ language }) => extensions.has(language))
    .map((fence) => ({ fence, consent: bySection.get(fence.section) ?? ofPage }))
}

function judged({ fence, consent: { gates, infer } }: Example, without?: GateDeclaration): string[] {
  return differences(fence.text, {
    gates: gates.filter((gate) => gate !== without),
    infer,
    filename: `example.${fence.language}`,
  })
}

describe('docs/gates.md', () => {
  const examples = examplesOf(parsePage(readFileSync('docs/gates.md', 'utf8')).fences)
  const gates = [...new Set(examples.flatMap(({ consent }) => consent.gates))]

  it.each(examples.map((example) => ({ line: example.fence.line, section: example.fence.section, example })))(
    'line $line, $section',
    ({ example }) => {
      expect(expectedWords(example.fence.text).size).toBeGreaterThan(0)
      expect(judged(example)).toEqual([])
    },
  )

  it('shows everything that can come of a check', () => {
    const words = new Set(examples.flatMap(({ fence }) => [...expectedWords(fence.text).values()]))
    expect([...words].sort()).toEqual(['granted', 'refused', 'ungated', 'unknown', 'unsoundCheck', 'wrongCategory'])
  })

  it.each(gates)('needs the gate $when', (gate) => {
    const aboutIt = examples.filter(({ consent }) => consent.gates.includes(gate))
    expect(aboutIt.filter((example) => judged(example, gate).length > 0)).not.toEqual([])
  })
})
