import { groupByFile } from './by-file.ts'
import { type Checked, counted, countedProblems } from './checked.ts'
import type { Inventory } from './inventory.ts'
import type { Palette } from './pretty.ts'
import type { Problem, RuleFacts } from './problem.ts'
import { visible } from './visible.ts'

/** A check for people: what it comes to, then every problem at its place, then what it comes to once more. */
export function checkToPretty(checked: Checked, palette: Palette): string {
  const sections = [
    overview(checked, palette),
    ...fileSections(checked.problems, palette),
    fixedSection(checked, palette),
    unreadSection(checked.inventory, palette),
    notesSection(checked, palette),
    ...checked.problems.length > 0 ? [verdict(checked, palette)] : [],
  ]
  return `${sections.filter((section) => section !== '').join('\n\n')}\n`
}

function overview(checked: Checked, palette: Palette): string {
  return [verdict(checked, palette), ...ruleLines(checked, palette), ...inventoryLine(checked.inventory), ...leftOutLines(checked)].join('\n')
}

function verdict({ problems, inventory: { files } }: Checked, palette: Palette): string {
  if (problems.length === 0) return palette.green(palette.bold(`✔ No problems in ${counted(files, 'file')}`))
  const colour = problems.some(({ level }) => level === 'error') ? palette.red : palette.yellow
  const places = new Set(problems.map(({ file }) => file)).size
  return colour(palette.bold(`✖ ${countedProblems(problems)} in ${counted(places, 'file')}`))
}

/** How often each rule speaks, the commonest first. */
function ruleLines({ problems, rules }: Checked, palette: Palette): string[] {
  const numbers = new Map<string, number>()
  for (const { rule } of problems) numbers.set(rule, (numbers.get(rule) ?? 0) + 1)
  const numberWidth = Math.max(0, ...[...numbers.values()].map((number) => String(number).length))
  const ruleWidth = Math.max(0, ...[...numbers.keys()].map((rule) => rule.length))
  return [...numbers].sort(([one, ones], [other, others]) => others - ones || (one < other ? -1 : 1)).map(([rule, number]) =>
    `  ${String(number).padStart(numberWidth)}  ${rule.padEnd(ruleWidth)}  ${palette.gray(descriptionOf(rule, rules))}`.trimEnd())
}

function descriptionOf(rule: string, rules: readonly RuleFacts[]): string {
  return rules.find(({ id }) => id === rule)?.description ?? ''
}

/** What there is at all, so that a clean result says of how much. */
function inventoryLine({ effects: found, files }: Inventory): string[] {
  const effects = found.filter(({ deletion }) => !deletion)
  if (effects.length === 0) return []
  const parts = (['ungated', 'unknown', 'granted', 'exempt'] as const).flatMap((one) => {
    const number = effects.filter((effect) => effect.verdict === one).length
    return number === 0 ? [] : [`${number} ${one}`]
  })
  const places = new Set(effects.map(({ file }) => file)).size
  return [`${counted(effects.length, 'effect')} in ${places} of ${counted(files, 'file')}: ${parts.join(', ')}`]
}

function leftOutLines({ disabled, baseline, since }: Checked): string[] {
  return [
    ...baseline && baseline.known > 0 ? [`Not told: ${counted(baseline.known, 'problem')} of the baseline`] : [],
    ...since && since.leftOut > 0 ? [`Not told: ${counted(since.leftOut, 'problem')} that changes since ${visible(since.revision)} have nothing to do with`] : [],
    ...disabled > 0 ? [`Not told: ${counted(disabled, 'problem')} that comments disable`] : [],
  ]
}

function fileSections(problems: readonly Problem[], palette: Palette): string[] {
  return groupByFile(problems).map(([file, inFile]) => [
    palette.underline(visible(file)),
    ...inFile.map(({ line, column, level, message, rule }) => {
      const colour = level === 'error' ? palette.red : palette.yellow
      return `  ${palette.gray(`${line}:${column}`)}  ${colour(level)}  ${visible(message)}  ${palette.gray(rule)}`
    }),
  ].join('\n'))
}

function fixedSection({ baseline }: Checked, palette: Palette): string {
  if (!baseline || baseline.fixed.length === 0) return ''
  const number = baseline.fixed.reduce((sum, { count }) => sum + count, 0)
  return [
    palette.green(`${counted(number, 'problem')} of the baseline ${number === 1 ? 'is' : 'are'} fixed: --update-baseline takes ${number === 1 ? 'it' : 'them'} out`),
    ...baseline.fixed.map(({ file, rule, count }) => `  ${visible(file)}  ${palette.gray(visible(rule))}${count > 1 ? ` (${count})` : ''}`),
  ].join('\n')
}

function unreadSection({ unread }: Inventory, palette: Palette): string {
  if (unread.length === 0) return ''
  return [
    palette.bold(`${counted(unread.length, 'file')} could not be read`),
    ...unread.map(({ file, problem }) => `  ${visible(file)}  ${palette.gray(visible(problem))}`),
  ].join('\n')
}

function notesSection({ notes, inventory }: Checked, palette: Palette): string {
  const howToBegin = inventory.withoutManifest ? ['There is no .cookierc yet: `npx cookierc init` writes a first one.'] : []
  return [...notes, ...howToBegin].map((note) => palette.gray(visible(note))).join('\n')
}
