import type { Regime } from '../../model/manifest.ts'
import type { Platform, PlatformCheck, UnsoundCheck } from '../../model/platform.ts'

const NO_OBJECTION = 'says at most that nobody objected, which is no consent where consent has to come first'

/**
 * The platforms as a regime takes them. What only says that a visitor did not object (a browser's signal, a do-not-sell
 * string) proves something where the law asks for a right to refuse; where it asks for consent first, it is unsound.
 */
export function platformsUnder(regime: Regime, platforms: readonly Platform[]): readonly Platform[] {
  return platforms.map((platform) =>
    (platform.regime === undefined || platform.regime === regime ? platform : withoutProof(platform)))
}

function withoutProof({ packages = {}, tags: _, ...platform }: Platform): Platform {
  const found = Object.entries(packages).map(([name, checks]) => [name, checks.map(unsound)] as const)
  return {
    ...platform,
    checks: [],
    unsound: [...platform.checks.map(unsound), ...(platform.unsound ?? [])],
    unsoundPackages: { ...platform.unsoundPackages, ...Object.fromEntries(found) },
  }
}

function unsound(check: string | PlatformCheck): UnsoundCheck {
  return { when: typeof check === 'string' ? check : check.when, because: NO_OBJECTION }
}
