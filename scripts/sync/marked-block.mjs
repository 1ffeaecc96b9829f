/**
 * Replaces what stands between `<!-- name -->` and `<!-- /name -->`; the markers stay.
 *
 * @param {string} text the whole page
 * @param {string} name
 * @param {string} content without surrounding line breaks
 * @param {string} path of the page, for the error
 * @returns {string} the page with its block renewed
 * @throws {Error} where the page lacks a marker
 */
export function replaceBlock(text, name, content, path) {
  const open = `<!-- ${name} -->`
  const close = `<!-- /${name} -->`
  const start = text.indexOf(open)
  const end = text.indexOf(close)
  if (start === -1 || end < start) throw new Error(`${path} lacks the markers ${open} and ${close}; put them back.`)
  return `${text.slice(0, start)}${open}\n\n${content}\n\n${text.slice(end)}`
}
