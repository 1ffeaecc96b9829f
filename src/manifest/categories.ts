import type { Category, StandardCategory } from '../model/category.ts'
import type { CategoryPolicy } from '../model/manifest.ts'

/** The categories every policy knows, with what holds unless the manifest says otherwise. */
export const standardCategories: Readonly<Record<StandardCategory, CategoryPolicy>> = {
  necessary: { consent: 'exempt', maxLifetime: null },
  preferences: { consent: 'exempt', maxLifetime: null },
  statistics: { consent: 'required', maxLifetime: null },
  marketing: { consent: 'required', maxLifetime: null },
}

/** What policies, platforms and the IAB call the standard categories. */
const otherNames: Readonly<Record<StandardCategory, readonly string[]>> = {
  necessary: [
    'strictly necessary', 'strict necessary', 'technically necessary', 'essential', 'essentials', 'required',
    'mandatory', 'C0001',
  ],
  preferences: [
    'preference', 'functional', 'functionality', 'functionalities', 'personalization', 'personalisation', 'C0003',
  ],
  statistics: [
    'statistic', 'statistical', 'analytics', 'analytic', 'analytical', 'performance', 'measurement',
    'analytical / performance', 'analytics / performance', 'performance / analytics', 'C0002',
    ...iabPurposes(8, 9), 'measure content performance',
    'understand audiences through statistics or combinations of data from different sources',
  ],
  marketing: [
    'ads', 'ad', 'advertising', 'advertisement', 'advertisements', 'targeting', 'targeting / profiling', 'profiling',
    'social', 'social media', 'C0004', 'C0005',
    ...iabPurposes(2, 3, 4, 5, 6, 7, 10, 11), 'use limited data to select advertising',
    'create profiles for personalised advertising', 'use profiles to select personalised advertising',
    'create profiles to personalise content', 'use profiles to select personalised content',
    'measure advertising performance', 'develop and improve services', 'use limited data to select content',
  ],
}

/**
 * The built-in aliases, lower case and with single spaces, the standard names included. IAB TCF purposes are
 * `iab-2`, `tcf-2` or `purpose 2`, never a bare number, which means another thing on every platform. Purposes 5, 6, 10
 * and 11 count as marketing, the stricter reading; purpose 1 (storing at all) is no category.
 */
export const standardAliases: ReadonlyMap<string, Category> = new Map(
  (Object.keys(standardCategories) as StandardCategory[]).flatMap((category) =>
    [category, ...otherNames[category]].map((name) => [plainCategoryName(name), category] as const),
  ),
)

/**
 * The canonical name behind any way to write a category: case, hyphens, underscores, spaces and a closing "cookies" do
 * not matter.
 * @param aliases of a manifest, or `standardAliases` where there is none.
 * @returns `null` for a name that nobody defined.
 */
export function canonicalCategory(aliases: ReadonlyMap<string, Category>, name: string): Category | null {
  const lowerCase = name.toLowerCase()
  return aliases.get(lowerCase) ?? aliases.get(plainCategoryName(lowerCase)) ?? null
}

/** The form in which category names are compared and aliases are kept. */
export function plainCategoryName(name: string): string {
  const words = name.toLowerCase().split(/[\s_-]+|(\/)/).filter((word) => word !== undefined && word !== '')
  if (words.length > 1 && /^cookies?$/.test(words.at(-1) ?? '')) words.pop()
  return words.join(' ')
}

function iabPurposes(...numbers: readonly number[]): readonly string[] {
  return numbers.flatMap((number) =>
    ['iab', 'tcf', 'purpose', 'iab purpose', 'tcf purpose'].map((word) => `${word} ${number}`),
  )
}
