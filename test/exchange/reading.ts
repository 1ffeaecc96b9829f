import { importDocument, type ImportOptions } from '../../src/exchange/import-document.ts'
import type { Imported } from '../../src/exchange/outside.ts'
import { printDraft } from '../../src/manifest/print.ts'

/** What a document becomes, as the YAML that is printed. */
export function imported(text: string, options?: ImportOptions): string {
  return printDraft(importDocument(text, options).draft)
}

/** What is named as not understood, one line each. */
export function named({ notUnderstood }: Imported): string[] {
  return notUnderstood.map(({ place, text, why }) => `${place}: ${text}: ${why}`)
}

/** The message of a document that can't be read. */
export function refusal(text: string, options?: ImportOptions): string {
  try {
    importDocument(text, options)
    return 'was read'
  } catch (error) {
    return error instanceof Error && error.name === 'UnreadableDocument' ? error.message : `crashed: ${String(error)}`
  }
}
