import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parseManifest } from '../src/manifest/parse.ts'
import type { Manifest } from '../src/model/manifest.ts'
import { differences, expectedWords } from './consent/verdicts.ts'
import { type Fence, parsePage } from './docs/page.ts'

interface Example {
  fence: Fence
  /** The manifest that stands before it. */
  consent: Manifest['consent']
}

const extensions: ReadonlySet<string> = new Set(['js', 'jsx', 'ts', 'tsx'])

function consentIn({ text }: Fence): Manifest['consent'] {
  const reading = parseManifest(text, '/.cookierc')
  if (!reading.ok) throw new Error(reading.problems.map(({ message }) => message).join(' '))
  return reading.value.consent
}

function examplesOf(fences: readonly Fence[]): Example[] {
  const examples: Example[] = []
  let consent: Example['consent'] | null = null
  for (const fence of fences) {
    if (fence.info[0] === '.cookierc') consent = consentIn(fence)
    else if (extensions.has(fence.language) && consent) examples.push({ fence, consent })
  }
  return examples
}

function judged({ fence, consent: { gates, infer } }: Example, without: number | null = null): string[] {
  return differences(fence.text, {
    gates: gates.filter((_, index) => index !== without),
    infer,
    filename: `example.${fence.language}`,
  })
}

describe('docs/gates.md', () => {
  const examples = examplesOf(parsePage(readFileSync('docs/gates.md', 'utf8')).fences)
  const gates = examples[0]?.consent.gates ?? []
  const aboutGates = examples.filter((example) => example.consent === examples[0]?.consent)

  it.each(examples.map((example) => ({ line: example.fence.line, section: example.fence.section, example })))(
    'line $line, $section',
    ({ example }) => {
      expect(expectedWords(example.fence.text).size).toBeGreaterThan(0)
      expect(judged(example)).toEqual([])
    },
  )

  it('shows code that a gate opens, and code that it does not', () => {
    const words = new Set(examples.flatMap(({ fence }) => [...expectedWords(fence.text).values()]))
    expect([...words].sort()).toEqual(['granted', 'refused', 'ungated', 'unknown', 'unsoundCheck', 'wrongCategory'])
  })

  it.each(gates.map(({ when }, index) => ({ when, index })))('needs the gate $when', ({ index }) => {
    expect(aboutGates.filter((example) => judged(example, index).length > 0)).not.toEqual([])
  })
})
