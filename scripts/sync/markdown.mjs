/**
 * A Markdown table. Cells are text: what would break the table or become markup is escaped, except inside backticks.
 *
 * @param {readonly string[]} head
 * @param {readonly (readonly string[])[]} rows
 */
export function table(head, rows) {
  const lines = [head, head.map(() => '---'), ...rows.map((row) => row.map(escapeCell))]
  return lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n')
}

/**
 * @param {readonly string[]} words
 * @returns {string} each word as code, separated by commas
 */
export function codeList(words) {
  return words.map((word) => `\`${word}\``).join(', ')
}

/** @param {string} text */
function escapeCell(text) {
  const oneLine = text.replaceAll('|', '\\|').replaceAll(/\s*\n\s*/g, ' ')
  return oneLine
    .split(/(`[^`]*`)/)
    .map((part) => (part.startsWith('`') ? part : part.replaceAll('<', '&lt;')))
    .join('')
}
