import { catalogue } from '../catalogue/catalogue.ts'
import { createServiceIndex } from '../catalogue/service-index.ts'
import { standardAliases } from '../manifest/categories.ts'
import type { Category } from '../model/category.ts'
import { KnownServices } from './known-service.ts'
import type { Format, Imported } from './outside.ts'
import { readPageRows } from './page-rows.ts'
import { draftOf } from './to-draft.ts'

export interface ImportOptions {
  /** Default: what the content says. */
  from?: Format
  aliases?: ReadonlyMap<string, Category>
}

export function importDocument(text: string, options: ImportOptions): Imported {
  const aliases = options.aliases ?? standardAliases
  const page = readPageRows(text, aliases)
  const services = new KnownServices(createServiceIndex(catalogue().services))
  const { draft, notUnderstood } = draftOf(page, { services, aliases })
  return { format: page.format, rows: page.rows.length, draft, notUnderstood }
}
