import type { Category } from './category.ts'
import type { Effect } from './effect.ts'
import type { StoreDeclaration } from './manifest.ts'
import type { Judgement } from './verdict.ts'

/** How an effect stands to the manifest. */
export interface Declared {
  /** `null` where the question makes no sense: there is no readable manifest, or nothing is known to look up. */
  declared: boolean | null
  /** The entry that declares the key, if one does. */
  entry: StoreDeclaration | null
  /** An entry of the same name and another type, where none of the right type exists. */
  otherType: StoreDeclaration | null
}

/** An effect with all that is known of it. Everything that is reported is made of these. */
export interface Finding {
  effect: Effect
  /** The entry's category, else the manifest service's, else the catalogue's; `null` where none knows. */
  category: Category | null
  declaration: Declared
  judgement: Judgement
}
