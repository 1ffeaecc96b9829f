import type { WrittenLifetime } from '../../model/cookie-terms.ts'
import type { LifetimeUnit } from '../../model/library.ts'
import { quantitiesOf } from '../../syntax/arithmetic.ts'
import type { Environment } from '../../syntax/environment.ts'
import type { Node } from '../../syntax/node.ts'
import type { Quantity } from '../../syntax/quantity.ts'
import type { ScriptFile } from '../../syntax/script-file.ts'

/**
 * How long an expression says that a cookie is kept, the longest of what it can be; `null` where nothing is known.
 *
 * @param unit what a number means; `null` where only dates are taken
 */
export function lifetimeOf(file: ScriptFile, node: Node, env: Environment, unit: LifetimeUnit | null): WrittenLifetime | null {
  return longest(quantitiesOf(file, node, env).map((quantity) => lifetimeFrom(quantity, unit)))
}

/** The longest of several lifetimes; those that are not known tell nothing. */
export function longest(lifetimes: readonly (WrittenLifetime | null)[]): WrittenLifetime | null {
  let found: WrittenLifetime | null = null
  for (const one of lifetimes) if (one !== null && (found === null || secondsOf(one) > secondsOf(found))) found = one
  return found
}

/** A lifetime in seconds from now on: none for a session, not finite for what never ends. */
export function secondsOf(lifetime: WrittenLifetime): number {
  if (lifetime === 'persistent') return Number.POSITIVE_INFINITY
  if (lifetime === 'session') return 0
  return 'seconds' in lifetime ? lifetime.seconds : (lifetime.until - Date.now()) / 1000
}

const SECONDS: Readonly<Record<'days' | 'seconds' | 'milliseconds', number>> = { days: 86_400, seconds: 1, milliseconds: 1 / 1000 }

function lifetimeFrom({ kind, now, plus, part }: Quantity, unit: LifetimeUnit | null): WrittenLifetime | null {
  if (part || kind === 'span' || Number.isNaN(plus)) return null
  if (plus === Number.POSITIVE_INFINITY) return 'persistent'
  if (kind === 'date' || unit === null || unit === 'milliseconds since 1970') {
    if (now === 1) return { seconds: plus / 1000 }
    return now === 0 && (kind === 'date' || unit !== null) ? { until: plus } : null
  }
  if (unit === 'seconds since 1970') return now === 0 ? { until: plus * 1000 } : { seconds: plus }
  // A moment where a duration is asked for: decades.
  return { seconds: (now * Date.now() + plus) * SECONDS[unit] }
}
