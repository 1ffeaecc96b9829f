/** The categories every policy knows. A manifest may add its own. */
export type StandardCategory = 'necessary' | 'preferences' | 'statistics' | 'marketing'

/** A category's canonical name: a standard one, or one the manifest defines. */
export type Category = StandardCategory | (string & {})
