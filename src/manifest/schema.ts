import { lifetimePattern, longestLifetimeText } from './duration.ts'
import type { JsonSchema } from './json-schema.ts'

/** A value that may be left empty, as in a list that has lost its last entry. */
function orNothing(schema: JsonSchema & { type: 'object' | 'array' }): JsonSchema {
  return { ...schema, type: [schema.type, 'null'] }
}

function text(description: string): JsonSchema {
  return { description, type: 'string', minLength: 1 }
}

function flag(description: string, byDefault?: boolean): JsonSchema {
  return { description, type: 'boolean', ...(byDefault === undefined ? {} : { default: byDefault }) }
}

function listOf(description: string, items: JsonSchema): JsonSchema {
  return orNothing({ description, type: 'array', items })
}

const address: JsonSchema = {
  type: 'string',
  pattern: '^[^\\s:/?#]+(:[0-9]+)?(/[^\\s]*)?$',
  errorMessage: 'a host without its scheme, with a path if need be, such as `collect.acme.example/px`',
}

const host: JsonSchema = {
  type: 'string',
  pattern: '^[^\\s:/?#]+(:[0-9]+)?$',
  errorMessage: 'a host without scheme and path, such as `example.com`',
}

const category: JsonSchema = {
  description: 'necessary, preferences, statistics, marketing, one of their aliases, or a category of your own.',
  type: 'string',
  minLength: 1,
  errorMessage: 'a category\'s name: necessary, preferences, statistics, marketing or one of your own',
}

const lifetime: JsonSchema = {
  description: 'session, persistent, or a duration such as 13 months, 400 days or 1 or 2 years.',
  type: 'string',
  maxLength: longestLifetimeText,
  pattern: lifetimePattern,
  errorMessage: '`session`, `persistent` or a duration with its unit, such as `13 months` or `400 days`',
}

const purpose: JsonSchema = {
  description: 'What it is for, as the cookie policy says it: a text, or one text a language.',
  anyOf: [
    { type: 'string' },
    {
      type: 'object',
      minProperties: 1,
      additionalProperties: { type: 'string' },
      errorMessage: 'a text a language, such as `{ en: Counts visits. }`',
    },
  ],
  errorMessage: 'a text, or one text a language, such as `{ en: Counts visits., de: Zählt Besuche. }`',
}

const namesACategory = '\\$category'

const gate: JsonSchema = {
  description: 'A code pattern that proves consent. $category stands for a category\'s name.',
  anyOf: [
    {
      type: 'string',
      pattern: namesACategory,
      errorMessage: 'a pattern with `$category` in it, or `{ when: <pattern>, grants: [<category>] }`',
    },
    {
      type: 'object',
      properties: {
        when: text('The code pattern.'),
        grants: {
          description: 'The categories that the pattern proves.',
          type: 'array',
          items: category,
          minItems: 1,
        },
      },
      required: ['when'],
      additionalProperties: false,
      anyOf: [{ required: ['grants'] }, { properties: { when: { pattern: namesACategory } } }],
      errorMessage: 'told what it proves: add `grants: [<category>]`, or write `$category` into the pattern',
    },
  ],
  errorMessage: 'a pattern such as `hasConsent($category)`, or `{ when: <pattern>, grants: [<category>] }`',
}

const mode: JsonSchema = {
  anyOf: [
    text('A mode\'s id.'),
    {
      type: 'object',
      properties: { mode: text('A mode\'s id.'), setIn: text('The file in which its default is set, such as index.html.') },
      required: ['mode'],
      additionalProperties: false,
    },
  ],
  errorMessage: 'a mode\'s id such as `google-consent-mode`, or `{ mode: <id>, setIn: <file> }`',
}

const consent: JsonSchema = orNothing({
  description: 'How this project asks for consent.',
  type: 'object',
  properties: {
    platforms: listOf('Ids of the consent platforms in use. Default: every known one.', text('A platform\'s id.')),
    infer: flag('Also accept hand-written checks whose names and values say consent.', true),
    gates: listOf('The project\'s own gates.', gate),
    modes: listOf('Vendor consent modes accepted as gates, such as google-consent-mode.', mode),
    autoBlocking: flag('A platform blocks <script>, <iframe> and <img> markup by itself.', false),
  },
  additionalProperties: false,
})

const categoryPolicy: JsonSchema = orNothing({
  type: 'object',
  properties: {
    consent: {
      description: 'Whether this category needs consent. necessary and preferences are exempt by default.',
      type: 'string',
      enum: ['required', 'exempt'],
    },
    aliases: listOf('Other names of this category.', text('A name.')),
    maxLifetime: { ...lifetime, description: 'The longest lifetime that entries of this category may have.' },
  },
  additionalProperties: false,
})

const service: JsonSchema = {
  anyOf: [
    category,
    orNothing({
      type: 'object',
      properties: {
        category,
        provider: text('The company behind it.'),
        purpose,
        lifetime,
        hosts: listOf('Its hosts, with paths if need be.', address),
        globals: listOf('The global variables it defines.', text('A global\'s name.')),
        packages: listOf('Its npm packages.', text('A package\'s name.')),
        policy: text('The address of its privacy policy.'),
        loads: listOf('The services that a tag manager loads in its turn.', text('A service\'s id.')),
      },
      additionalProperties: false,
    }),
  ],
  errorMessage: 'a category, or a map with keys such as `category`, `provider` and `hosts`',
}

const attributes: JsonSchema = {
  description: 'The attributes that the cookie is set with.',
  type: 'object',
  properties: {
    secure: flag('Sent over HTTPS only.'),
    httpOnly: flag('Hidden from scripts.'),
    partitioned: flag('Kept apart for each top-level site.'),
    sameSite: {
      description: 'Whether requests from other sites carry it.',
      type: 'string',
      enum: ['Strict', 'Lax', 'None', 'strict', 'lax', 'none'],
      errorMessage: 'one of Strict, Lax, None',
    },
    path: text('The path it is sent to.'),
    domain: text('The domain it is sent to.'),
  },
  additionalProperties: false,
}

const store: JsonSchema = {
  type: 'object',
  properties: {
    name: text('The key. * matches any run of characters; everything else is literal.'),
    type: {
      description: 'Where it is stored.',
      type: 'string',
      enum: ['cookie', 'local-storage', 'session-storage', 'indexed-db', 'cache-storage', 'shared-storage', 'pixel'],
      default: 'cookie',
    },
    service: text('The id of the service it belongs to.'),
    provider: text('Who sets it, where that is no service.'),
    category,
    purpose,
    purposes: listOf('IAB TCF purposes.', { type: 'integer', minimum: 1, maximum: 11 }),
    setBy: {
      description: 'Who sets it, and so what is expected in the source.',
      type: 'string',
      enum: ['code', 'service', 'server', 'tag-manager', 'external'],
      default: 'code',
    },
    refresh: flag('The lifetime starts anew on later visits.', false),
    lifetime,
    party: { description: 'Whose site it belongs to.', type: 'string', enum: ['first', 'third'] },
    domains: listOf('The domains it is set on; part of the entry\'s identity.', host),
    attributes,
  },
  required: ['name'],
  additionalProperties: false,
}

/** What a manifest may say: the one source of the validator, of the shipped JSON Schema and of editors' completion. */
export const manifestSchema: JsonSchema = {
  $schema: 'http://json-schema.org/draft-07/schema#',
  title: 'Consent manifest (.cookierc)',
  description: 'What a site stores in its visitors\' browsers, for whom, and what proves consent.',
  type: 'object',
  properties: {
    $schema: { description: 'The address of this schema, for editors.', type: 'string' },
    extends: {
      description: 'Manifests to build on: paths (./base.cookierc) or packages. Of a list the later wins.',
      anyOf: [text('A path or a package.'), { type: 'array', items: text('A path or a package.') }],
      errorMessage: 'a path such as `./base.cookierc`, the name of a package, or a list of them',
    },
    regime: {
      description: 'opt-in: consent first (GDPR, ePrivacy). opt-out: the right to refuse (CCPA, CPRA).',
      type: 'string',
      enum: ['opt-in', 'opt-out'],
      default: 'opt-in',
    },
    domains: listOf('The project\'s own hosts: a beacon there is first-party.', host),
    consent,
    categories: orNothing({
      description: 'Settings of the standard categories, and categories of your own.',
      type: 'object',
      additionalProperties: categoryPolicy,
    }),
    services: orNothing({
      description: 'The services in use, by id.',
      type: 'object',
      additionalProperties: service,
    }),
    cookies: listOf('Every stored key, whatever its type.', store),
  },
  additionalProperties: false,
}
