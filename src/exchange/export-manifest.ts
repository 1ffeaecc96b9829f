import { catalogue } from '../catalogue/catalogue.ts'
import { createServiceIndex } from '../catalogue/service-index.ts'
import type { Manifest } from '../model/manifest.ts'
import { printOwnCsv } from './csv.ts'
import { draftOfManifest } from './manifest-as-draft.ts'
import { toPolicyHtml } from './policy-html.ts'
import { toPolicyMarkdown } from './policy-markdown.ts'
import { publishedSections } from './published.ts'
import { type Exported, toIab } from './to-iab.ts'
import { toKlaro } from './to-klaro.ts'
import { toVanillaCookieconsent } from './to-vanilla-cookieconsent.ts'

/** The formats that `export` writes. */
export type ExportFormat = 'markdown' | 'html' | 'csv' | 'iab' | 'klaro' | 'vanilla-cookieconsent'

/**
 * Writes what a manifest declares in another format.
 * @param language of purposes that come in several, where the format holds one
 */
export function exportManifest(manifest: Manifest, format: ExportFormat, language: string): Exported {
  const services = createServiceIndex(catalogue().services)
  if (format === 'iab') return toIab(manifest, services)
  if (format === 'klaro') return toKlaro(manifest, services)
  if (format === 'vanilla-cookieconsent') return toVanillaCookieconsent(manifest, services)
  if (format === 'csv') return { text: printOwnCsv(draftOfManifest(manifest)), leftOut: [] }
  const sections = publishedSections(manifest, services, language)
  const text = format === 'html' ? toPolicyHtml(sections, language) : toPolicyMarkdown(sections)
  return { text, leftOut: [] }
}
