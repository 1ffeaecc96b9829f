import type { PublishedRow, PublishedSection } from './published.ts'

const head = ['Name', 'Provider', 'Purpose', 'Lifetime', 'Type']

/** The policy table as Markdown. Nothing in a value is markup: everything that could be is escaped. */
export function toPolicyMarkdown(sections: readonly PublishedSection[]): string {
  const parts = sections.map(({ title, consent, rows }) => [
    `## ${escaped(title)}`,
    '',
    ...(consent === null ? [] : [consentLine(consent), '']),
    line(head),
    line(head.map(() => '---')),
    ...rows.map((row) => line(cells(row))),
  ].join('\n'))
  return `# Cookies\n\n${parts.length === 0 ? 'Nothing is stored.' : parts.join('\n\n')}\n`
}

export function consentLine(consent: 'required' | 'exempt'): string {
  return consent === 'required' ? 'Used only with your consent.' : 'Always active.'
}

function cells({ name, provider, policy, purpose, lifetime, type }: PublishedRow): string[] {
  const shownProvider = policy !== null && /^https?:\/\/[^\s()<>]+$/.test(policy) && provider !== ''
    ? `[${escaped(provider)}](${policy.replaceAll('|', '%7C')})`
    : escaped(provider)
  return [code(name), shownProvider, escaped(purpose), escaped(lifetime), type]
}

function line(values: readonly string[]): string {
  return `| ${values.join(' | ')} |`
}

/** A name as code, in as many backticks as it needs. */
function code(name: string): string {
  const oneLine = name.replace(/\s+/g, ' ').replaceAll('|', '\\|')
  const longest = Math.max(0, ...[...oneLine.matchAll(/`+/g)].map(([run]) => run.length))
  const fence = '`'.repeat(longest + 1)
  return longest > 0 ? `${fence} ${oneLine} ${fence}` : fence + oneLine + fence
}

function escaped(text: string): string {
  return text.replace(/\s+/g, ' ').trim().replace(/[\\`*_[\]|~#!$]/g, '\\$&')
    .replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
    // A bare address would become a link by itself.
    .replace(/:\/\//g, '&#58;//').replace(/\bwww\./gi, (found) => `${found.slice(0, -1)}&#46;`).replaceAll('@', '&#64;')
}
