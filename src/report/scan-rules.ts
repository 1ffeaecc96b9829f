import type { EffectKind } from '../model/effect.ts'
import type { RuleFacts } from './problem.ts'

const descriptions: Readonly<Record<EffectKind, string>> = {
  cookie: 'A cookie is set',
  storage: 'A key is stored in the browser',
  load: 'The script of a service is loaded',
  init: 'A service is started',
  event: 'A running service is called',
  pixel: 'A pixel tells a third party of the visit',
  beacon: 'A request tells a third party of the visit',
  embed: 'A player, map or widget of a third party is shown',
}

const page = 'https://github.com/eslint-plugin-consent/eslint-plugin-consent/blob/main/docs/check.md#formats'

/** The kinds of effects, as formats that know rules alone speak of them. */
export const scanRules: readonly RuleFacts[] = Object.entries(descriptions).map(([kind, description]) => ({ id: `cookierc/${kind}`, description, url: page }))
