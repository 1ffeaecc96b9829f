import type { Verdict } from '../model/verdict.ts'
import { safe, verdictOrder, verdictWords } from './html-words.ts'

/** A bar of a chart: what it stands for, and how many of each verdict. */
export interface Bar {
  label: string
  numbers: Readonly<Record<Verdict, number>>
}

const rowHeight = 46
const labelHeight = 20
const barHeight = 14
const barWidth = 330
const width = barWidth + 50
const longestLabel = 36

/**
 * Bars that share one scale, each below its label so that a phone has room for both, drawn as SVG with a description in words.
 *
 * @param id unique on the page
 */
export function barChart(id: string, title: string, bars: readonly Bar[]): string {
  const most = Math.max(1, ...bars.map(totalOf))
  const height = bars.length * rowHeight
  return [
    `<svg class="chart" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="${id}-title ${id}-desc">`,
    `<title id="${id}-title">${safe(title)}</title>`,
    `<desc id="${id}-desc">${bars.map((bar) => safe(inWords(bar))).join('. ')}.</desc>`,
    ...bars.map((bar, index) => drawn(bar, index * rowHeight, most)),
    '</svg>',
  ].join('\n')
}

/** What the colours mean. */
export function legend(): string {
  return `<ul class="legend">${verdictOrder.map((verdict) => `<li><span class="swatch fill-${verdict}"></span>${verdictWords[verdict]}</li>`).join('')}</ul>`
}

/** Counts of a list by verdict. */
export function countVerdicts(verdicts: readonly Verdict[]): Bar['numbers'] {
  const numbers = { ungated: 0, unknown: 0, granted: 0, exempt: 0 }
  for (const verdict of verdicts) numbers[verdict]++
  return numbers
}

function drawn(bar: Bar, top: number, most: number): string {
  const barTop = top + labelHeight
  let left = 0
  const parts = verdictOrder.flatMap((verdict) => {
    const number = bar.numbers[verdict]
    if (number === 0) return []
    const long = (number / most) * barWidth
    const part = `<rect class="fill-${verdict}" x="${round(left)}" y="${barTop}" width="${round(Math.max(long - 1.5, 1))}" height="${barHeight}" rx="2"/>`
    left += long
    return [part]
  })
  const label = bar.label.length > longestLabel ? `${bar.label.slice(0, longestLabel - 1)}…` : bar.label
  return [
    `<text class="label" x="0" y="${top + labelHeight / 2}" dominant-baseline="central">${safe(label)}</text>`,
    ...parts,
    `<text class="number" x="${round(left + 6)}" y="${barTop + barHeight / 2}" dominant-baseline="central">${totalOf(bar)}</text>`,
  ].join('')
}

function inWords({ label, numbers }: Bar): string {
  const parts = verdictOrder.filter((verdict) => numbers[verdict] > 0).map((verdict) => `${numbers[verdict]} ${verdictWords[verdict].toLowerCase()}`)
  return `${label}: ${parts.join(', ')}`
}

function totalOf({ numbers }: Bar): number {
  return verdictOrder.reduce((sum, verdict) => sum + numbers[verdict], 0)
}

function round(number: number): number {
  return Math.round(number * 10) / 10
}
