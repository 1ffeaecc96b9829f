import { relative, sep } from 'node:path'

/** @typedef {import('eslint').Linter.LintMessage} LintMessage */
/** @typedef {ReturnType<typeof import('picocolors').createColors>} Colours */

/**
 * @typedef {object} Report
 * @property {string} filePath absolute
 * @property {LintMessage} message
 */

/**
 * @typedef {object} Setting
 * @property {string} root absolute path that places are relative to
 * @property {(path: string) => string} read the text of a linted file
 * @property {Colours} colours
 */

const width = 100
const indent = '  '

/**
 * Reports as a newcomer reads them best, in two groups: the place, the rule, the line of code, the message.
 *
 * @param {readonly Report[]} reports
 * @param {Setting} setting
 * @returns {{ undeclared: string[], ungated: string[] }}
 * @throws {Error} for a report of neither group, such as a syntax error
 */
export function showReports(reports, setting) {
  /** @type {{ undeclared: string[], ungated: string[] }} */
  const groups = { undeclared: [], ungated: [] }
  for (const report of reports) groups[groupOf(report)].push(show(report, setting))
  return groups
}

/** @param {Report} report */
function groupOf({ filePath, message }) {
  if (message.ruleId?.startsWith('consent/no-undeclared-')) return 'undeclared'
  if (message.ruleId === 'consent/require-consent') return 'ungated'
  throw new Error(`${filePath}:${message.line} is not what the demo expects: ${message.message}`)
}

/**
 * @param {Report} report
 * @param {Setting} setting
 */
function show({ filePath, message }, { root, read, colours }) {
  const place = `${relative(root, filePath).split(sep).join('/')}:${message.line}:${message.column}`
  const code = read(filePath).split('\n')[message.line - 1] ?? ''
  return [
    '',
    `${indent}${colours.underline(place)}  ${colours.gray(String(message.ruleId))}`,
    `${indent}${indent}${marked(code, message, colours)}`,
    wrap(message.message, indent),
    '',
  ].join('\n')
}

/**
 * A line of code without its indentation, what is reported in red.
 *
 * @param {string} code
 * @param {LintMessage} message
 * @param {Colours} colours
 */
function marked(code, { line, column, endLine, endColumn }, colours) {
  const start = column - 1
  const end = endLine === line && endColumn !== undefined ? endColumn - 1 : code.length
  return `${code.slice(0, start).trimStart()}${colours.red(code.slice(start, end))}${code.slice(end)}`
}

/**
 * Breaks a text between words, never inside code.
 *
 * @param {string} text
 * @param {string} [before] what each line begins with
 */
export function wrap(text, before = '') {
  /** @type {string[]} */
  const lines = []
  for (const word of text.match(/(?:`[^`]*`|[^ `])+/g) ?? []) {
    const line = lines.at(-1)
    if (line !== undefined && line.length + 1 + word.length <= width) lines[lines.length - 1] = `${line} ${word}`
    else lines.push(`${before}${word}`)
  }
  return lines.join('\n')
}
