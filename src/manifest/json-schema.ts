/**
 * The part of JSON Schema (draft 7) that the manifest's schema uses and `validate.ts` understands. A keyword that is
 * missing here would be ignored by the validator, so the type leaves no room for one.
 */
export interface JsonSchema {
  $schema?: string
  $id?: string
  title?: string
  /** Shown by editors beside a key. */
  description?: string
  type?: JsonType | readonly JsonType[]
  enum?: readonly (string | number)[]
  /** Tried on text only. */
  pattern?: string
  minLength?: number
  maxLength?: number
  minimum?: number
  maximum?: number
  properties?: Readonly<Record<string, JsonSchema>>
  required?: readonly string[]
  additionalProperties?: false | JsonSchema
  minProperties?: number
  items?: JsonSchema
  minItems?: number
  anyOf?: readonly JsonSchema[]
  default?: string | boolean
  /** Replaces the message for a wrong value; what editors and the validator say must be: "a duration such as ...". */
  errorMessage?: string
}

export type JsonType = 'object' | 'array' | 'string' | 'boolean' | 'integer' | 'null'
