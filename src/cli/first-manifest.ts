import type { CookieDraft } from '../manifest/draft.ts'
import { cookieValue, serviceValue } from '../manifest/draft.ts'
import { printYaml } from '../manifest/print.ts'
import type { ServiceIndex } from '../catalogue/service-index.ts'
import type { FoundDraft } from './draft-found.ts'

const CATEGORIES = ['necessary', 'preferences', 'statistics', 'marketing']
const WITHOUT = 'still without a category'

/** What a first manifest is written from. */
export interface FirstManifest extends FoundDraft {
  services: ServiceIndex
  /** Ids of the consent platforms that the project uses. */
  platforms: readonly string[]
  /** The project's own checks, in the gate notation. */
  gates: readonly string[]
}

/** A first manifest as a person would have written it: grouped by category, sorted, with what is left to do at its head. */
export function firstManifest(first: FirstManifest): string {
  const parts = [header(first), consent(first), preferences, services(first), cookies(first)]
  return `${parts.filter((part) => part !== '').join('\n')}`
}

function header({ withoutCategory, nameless }: FirstManifest): string {
  const todo = [
    'Say what each entry is for, where it says TODO: visitors read it.',
    ...(withoutCategory.length > 0 ? [`Give a category to what is ${WITHOUT}: necessary, preferences, statistics or marketing.`] : []),
    ...(nameless.length > 0 ? [`Declare by hand what has no name to go by: ${nameless.slice(0, 5).join(', ')}${nameless.length > 5 ? ', ...' : ''}.`] : []),
    'Check the categories: they are what the catalogue knows, the responsibility is yours.',
    'Run `npx cookierc scan` to see what runs without consent, and `npx eslint .` from then on.',
  ]
  return [
    '# What this project stores in a visitor\'s browser, and whom it tells of the visit.',
    '# Begun by `npx cookierc init` from the source. What is left to do:',
    ...todo.map((line, index) => `#  ${index + 1}. ${line}`),
    '$schema: ./node_modules/eslint-plugin-consent/schema/cookierc.schema.json',
    '',
  ].join('\n')
}

function consent({ platforms, gates }: FirstManifest): string {
  return [
    'consent:',
    ...(platforms.length > 0 ? [`  platforms: [${platforms.join(', ')}]`] : []),
    '  # Checks of your own that prove consent; $category stands for a category\'s name. See docs/gates.md.',
    ...(gates.length > 0 ? [`  gates: [${gates.join(', ')}]`] : ['  # gates: [hasConsent($category)]', '  gates: []']),
    '',
  ].join('\n')
}

const preferences = [
  'categories:',
  '  # Preferences that a visitor did not ask for need consent in most of Europe. Write `exempt` if your team decides otherwise.',
  '  preferences: { consent: required }',
  '',
].join('\n')

function services({ draft }: FirstManifest): string {
  const all = [...draft.services].sort(([one], [other]) => (one < other ? -1 : 1))
  const groups = grouped(all, ([, { category }]) => category)
  if (groups.length === 0) return ''
  return `services:\n${groups.map(([title, members]) =>
    `  # ${title}\n${indented(printYaml(Object.fromEntries(members.map(([id, service]) => [id, serviceValue(service)]))))}`).join('')}`
}

function cookies({ draft, services: known }: FirstManifest): string {
  const categoryOf = ({ category, service }: CookieDraft): string | undefined =>
    category ?? (service === undefined ? undefined : draft.services.get(service)?.category ?? known.byId.get(service)?.category)
  const all = draft.cookies.toSorted((one, other) => (`${one.service ?? ''} ${one.name}` < `${other.service ?? ''} ${other.name}` ? -1 : 1))
  const groups = grouped(all, categoryOf)
  if (groups.length === 0) return 'cookies: []\n'
  return `cookies:\n${groups.map(([title, members]) => `  # ${title}\n${indented(printYaml(members.map(cookieValue)))}`).join('')}`
}

/** Members by category, each group under its title: what lacks one first, then the standard categories. */
function grouped<Member>(members: readonly Member[], categoryOf: (member: Member) => string | undefined): [string, Member[]][] {
  const groups = new Map<string, Member[]>()
  for (const member of members) {
    const title = categoryOf(member) ?? WITHOUT
    groups.set(title, [...(groups.get(title) ?? []), member])
  }
  const order = (title: string): number => (title === WITHOUT ? -1 : (CATEGORIES.indexOf(title) + CATEGORIES.length + 1) % (CATEGORIES.length + 1))
  return [...groups].sort(([one], [other]) => order(one) - order(other) || (one < other ? -1 : 1))
}

function indented(yaml: string): string {
  return yaml.replaceAll(/^(?=.)/gm, '  ')
}
