/**
 * The rows of a CSV text, by the names in its first row.
 *
 * @param {string} text fields may stand in double quotes, in which `""` is a quote
 * @returns {Record<string, string>[]}
 */
export function parseCsv(text) {
  const [head = [], ...rows] = cells(text)
  return rows.map((row) => Object.fromEntries(head.map((name, index) => [name, row[index] ?? ''])))
}

/** @param {string} text */
function cells(text) {
  /** @type {string[][]} */
  const rows = []
  let row = /** @type {string[]} */ ([])
  const field = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/y
  while (field.lastIndex < text.length) {
    const at = field.lastIndex
    const found = field.exec(text)
    if (!found) throw new Error(`The CSV file is broken at character ${at}.`)
    row.push(found[1]?.replaceAll('""', '"') ?? found[2] ?? '')
    if (found[3] === ',') continue
    rows.push(row)
    row = []
  }
  return rows
}
