import type { Verdict } from '../model/verdict.ts'
import { groupByFile } from './by-file.ts'
import type { FileProblem, Inventory, InventoryEffect } from './inventory.ts'
import { visible } from './visible.ts'

type Paint = (text: string) => string

/** Colours, or functions that leave the text as it is. */
export type Palette = Readonly<Record<'bold' | 'underline' | 'gray' | 'red' | 'green' | 'yellow', Paint>>

interface VerdictLook {
  symbol: string
  colour: keyof Palette
  /** For the summary: "5 ungated  run without consent". */
  meaning: string
}

const looks: Readonly<Record<Verdict, VerdictLook>> = {
  ungated: { symbol: '✖', colour: 'red', meaning: 'run without consent' },
  unknown: { symbol: '?', colour: 'yellow', meaning: 'could not be decided' },
  granted: { symbol: '✔', colour: 'green', meaning: 'run only after consent' },
  exempt: { symbol: '○', colour: 'gray', meaning: 'need no consent' },
}
const verdicts = ['ungated', 'unknown', 'granted', 'exempt'] as const satisfies readonly Verdict[]
const howToBegin = 'There is no .cookierc yet: create one that declares what the project stores and loads.'
const verdictWidth = 'ungated'.length

/** The inventory for people: what each file does, whether consent was proved, and a summary. */
export function toPretty(inventory: Inventory, palette: Palette): string {
  const sections = [
    ...fileSections(inventory.effects, palette),
    unreadSection(inventory.unread, palette),
    summary(inventory, palette),
  ]
  return `${sections.filter((section) => section !== '').join('\n\n')}\n`
}

function fileSections(effects: readonly InventoryEffect[], palette: Palette): string[] {
  return groupByFile(effects).map(([file, inFile]) => {
    const places = inFile.map(({ line, column }) => `${line}:${column}`)
    const placeWidth = Math.max(...places.map((place) => place.length))
    const descriptions = inFile.map(({ description }) => visible(description))
    const descriptionWidth = Math.max(...descriptions.map((description) => description.length))
    const lines = inFile.flatMap((effect, index) => [
      [
        ' ',
        palette.gray(String(places[index]).padEnd(placeWidth)),
        verdictOf(effect, palette),
        String(descriptions[index]).padEnd(descriptionWidth),
        standing(effect, palette),
      ].join(' ').trimEnd(),
      ...reasons(effect).map((step) => palette.gray(`${' '.repeat(placeWidth + 5)}${visible(tell(step, file))}`)),
    ])
    return [palette.underline(visible(file)), ...lines].join('\n')
  })
}

function verdictOf({ deletion, verdict }: InventoryEffect, palette: Palette): string {
  if (deletion) return palette.gray(`- ${'deleted'.padEnd(verdictWidth)}`)
  const { symbol, colour } = looks[verdict]
  return palette[colour](`${symbol} ${verdict.padEnd(verdictWidth)}`)
}

/** Its category, and whether the manifest knows it. */
function standing({ category, declared, deletion }: InventoryEffect, palette: Palette): string {
  if (deletion) return ''
  const parts = [visible(category ?? 'category unknown')]
  if (declared === true) parts.push('declared')
  if (declared === false) parts.push(palette.yellow('not declared'))
  return parts.join(', ')
}

/** What needs no consent needs no reasons. */
function reasons({ verdict, evidence }: InventoryEffect): InventoryEffect['evidence'] {
  return verdict === 'exempt' ? [] : evidence
}

function tell({ file, line, text }: InventoryEffect['evidence'][number], shownUnder: string): string {
  return `${text} (${file === shownUnder ? `line ${line}` : `${file}:${line}`})`
}

function unreadSection(unread: readonly FileProblem[], palette: Palette): string {
  if (unread.length === 0) return ''
  return [
    palette.bold(`${count(unread.length, 'file')} could not be read`),
    ...unread.map(({ file, problem }) => `  ${visible(file)}  ${palette.gray(visible(problem))}`),
  ].join('\n')
}

function summary({ files, effects: found, unread, failed, withoutManifest }: Inventory, palette: Palette): string {
  const effects = found.filter(({ deletion }) => !deletion)
  if (effects.length === 0) {
    const read = files - unread.length - failed.length
    return palette.bold(`No cookies, storage, trackers or pixels found in ${count(read, 'file')}.`)
  }
  const withEffects = new Set(effects.map(({ file }) => file)).size
  const lines = tally(effects)
  const labelWidth = Math.max(...lines.map(({ label }) => label.length))
  return [
    palette.bold(`${count(effects.length, 'effect')} in ${withEffects} of ${count(files, 'file')}`),
    ...lines.map(({ label, colour, meaning }) => `  ${palette[colour](label.padEnd(labelWidth))}  ${meaning}`),
    ...withoutManifest ? [howToBegin] : [],
  ].join('\n')
}

/** How many there are of each verdict, the worst first, and how many are not declared. */
function tally(effects: readonly InventoryEffect[]): { label: string; colour: keyof Palette; meaning: string }[] {
  const undeclared = effects.filter(({ declared }) => declared === false).length
  return [
    ...verdicts.flatMap((verdict) => {
      const number = effects.filter((effect) => effect.verdict === verdict).length
      const { symbol, colour, meaning } = looks[verdict]
      return number === 0 ? [] : [{ label: `${symbol} ${number} ${verdict}`, colour, meaning }]
    }),
    ...undeclared === 0
      ? []
      : [{ label: `! ${undeclared} not declared`, colour: 'yellow' as const, meaning: 'missing from the manifest' }],
  ]
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`
}
