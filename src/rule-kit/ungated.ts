import type { Selection } from './for-each-finding.ts'
import { withoutSnippetTwins } from './snippet.ts'

interface Ungated {
  /** Also the later calls of a running SDK. */
  events: boolean
  /** Also what could not be decided. */
  unknown: boolean
}

/** Findings that may happen without consent; none while the manifest, which may declare the gates, is unreadable. */
export function ungated({ events, unknown }: Ungated): Selection {
  return ({ manifest, findings }) => {
    if (manifest.status === 'unreadable') return []
    return withoutSnippetTwins(findings.filter(({ effect, judgement }) => {
      if (effect.deletion || (effect.kind === 'event' && !events)) return false
      return judgement.verdict === 'ungated' || (unknown && judgement.verdict === 'unknown')
    }))
  }
}
