import type { ScriptFile } from '../syntax/script-file.ts'

/** Stretches of text without which a file does not have what they stand for. */
export type TextSign = 'ookie' | 'onsent' | 'gdpr' | 'GDPR' | 'cript' | '<img' | '<iframe' | '<Helmet' | 'import(' | 'ownerDocument'

const ANY_SIGN = /ookie|onsent|gdpr|GDPR|cript|<img|<iframe|<Helmet|import\(|ownerDocument/g

/** Whether a file's text holds a sign. One pass over the text answers for all of them. */
export function holdsSign(file: ScriptFile, sign: TextSign): boolean {
  return file.remember(holdsSign, () => new Set(file.text.match(ANY_SIGN))).has(sign)
}
