import { type Checked, countedProblems } from './checked.ts'
import { repositoryPath } from './repository-path.ts'
import { visible } from './visible.ts'

/**
 * A check as commands that GitHub Actions turns into annotations of the changed files.
 *
 * @param prefix the checked folder from the repository's root, with `/`; empty for the root itself
 */
export function checkToGithub({ problems, rules, inventory }: Checked, prefix: string): string {
  const lines = problems.map(({ rule, level, file, line, column, endLine, endColumn, message }) => {
    // Columns hold for places on one line alone.
    const columns = endLine === line && endColumn > column ? { col: column, endColumn } : { col: column }
    const title = rules.find(({ id }) => id === rule)?.description
    return command(level, { file: repositoryPath(file, prefix), line, endLine, ...columns, title: title === undefined ? rule : `${rule}: ${title}` }, message)
  })
  const unread = inventory.unread.map(({ file, problem }) =>
    command('warning', { file: repositoryPath(file, prefix), title: 'cookierc: a file could not be read' }, problem))
  return [...lines, ...unread, problems.length === 0 ? 'No problems.' : `${countedProblems(problems)}.`, ''].join('\n')
}

function command(name: string, properties: Readonly<Record<string, string | number>>, message: string): string {
  const written = Object.entries(properties).map(([key, value]) => `${key}=${property(String(value))}`)
  return `::${name} ${written.join(',')}::${data(visible(message))}`
}

function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function property(text: string): string {
  return data(visible(text)).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
