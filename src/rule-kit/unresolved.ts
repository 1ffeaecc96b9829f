import type { Selection } from './for-each-finding.ts'

/** Writes of which nothing tells the name. A function that leaves it to its callers is told of where nobody calls it. */
export const unresolvedNames: Selection = ({ findings }) =>
  findings.filter(({ effect: { kind, name, deletion } }) => (kind === 'cookie' || kind === 'storage') && name === null && !deletion)
