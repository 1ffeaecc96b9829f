import type { TSESLint } from '@typescript-eslint/utils'

export interface RuleDocs {
  /** One clause without a full stop, for tables and headers. */
  description: string
  /** Whether the `recommended` config turns the rule on. */
  recommended: boolean
}

type Rule<Ids extends string, Options extends readonly unknown[]> =
  TSESLint.RuleModule<Ids, Options, RuleDocs & { url: string }>

interface RuleParts<Ids extends string, Options extends readonly unknown[]> {
  name: string
  meta: Omit<TSESLint.RuleMetaData<Ids, unknown, Options>, 'docs' | 'defaultOptions'> & {
    docs: RuleDocs
    defaultOptions: Options
  }
  /** Gets the options with the defaults filled in, which ESLint itself does only from 9.15 on. */
  create(context: Readonly<TSESLint.RuleContext<Ids, Options>>, options: Options): TSESLint.RuleListener
}

const pages = 'https://github.com/eslint-plugin-consent/eslint-plugin-consent/blob/main/docs/rules'

/** A rule with the address of its page, typed on its message ids and options. */
export function createRule<Ids extends string, Options extends readonly unknown[]>(
  { name, meta, create }: RuleParts<Ids, Options>,
): Rule<Ids, Options> {
  return {
    name,
    meta: { ...meta, docs: { ...meta.docs, url: `${pages}/${name}.md` } },
    create: (context) => create(context, withDefaults(context.options, meta.defaultOptions)),
  }
}

/** Each default option is an object of flat values. */
function withDefaults<Options extends readonly unknown[]>(given: Readonly<Options>, defaults: Options): Options {
  if (given.length === 0) return defaults
  const filled = defaults.map((option, index) => Object.assign({}, option, given[index]))
  return filled as readonly unknown[] as Options
}
