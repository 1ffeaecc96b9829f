/** What makes a spreadsheet compute a field, the wide signs of East Asian keyboards included. */
const FORMULA = /^[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/
const GUARDED = /^'['=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/

/** Writes CSV by RFC 4180. A field that a spreadsheet would take for a formula gets an apostrophe before it. */
export function printCsv(records: readonly (readonly string[])[]): string {
  return records.map((fields) => `${fields.map(printField).join(',')}\r\n`).join('')
}

/** A field without the apostrophe that kept a spreadsheet from computing it. */
export function withoutGuard(field: string): string {
  return GUARDED.test(field) ? field.slice(1) : field
}

function printField(field: string): string {
  // An apostrophe of its own is guarded too, so that reading gives back what was written.
  const safe = FORMULA.test(field) || field.startsWith('\'') ? `'${field}` : field
  return /[",\r\n;\t]/.test(safe) || safe !== safe.trim() ? `"${safe.replaceAll('"', '""')}"` : safe
}
