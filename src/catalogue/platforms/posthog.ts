import type { Platform, PlatformCheck, UnsoundCheck } from '../../model/platform.ts'

const pending = 'is also true while the visitor has not answered'

function check(posthog: string): PlatformCheck {
  return { when: `${posthog}.get_explicit_consent_status() === 'granted'`, grants: ['statistics'] }
}

function traps(posthog: string): readonly UnsoundCheck[] {
  return [
    { when: `${posthog}.get_explicit_consent_status()`, because: "is the text 'denied' after a refusal, or 'pending'" },
    { when: `${posthog}.has_opted_in_capturing()`, because: pending },
    { when: `${posthog}.has_opted_out_capturing() === false`, because: pending },
  ]
}

/** PostHog, which keeps a visitor's answer to its own question. */
const posthog: Platform = {
  id: 'posthog',
  name: 'PostHog consent status',
  homepage: 'https://posthog.com/',
  checks: [check('posthog')],
  packages: { 'posthog-js': [check('default')], 'posthog-js/react': [check('usePostHog()')] },
  unsound: traps('posthog'),
  unsoundPackages: { 'posthog-js': traps('default'), 'posthog-js/react': traps('usePostHog()') },
  sources: [
    { url: 'https://github.com/PostHog/posthog-js/blob/main/packages/browser/src/consent.ts', confidence: 'source' },
    { url: 'https://www.npmjs.com/package/posthog-js', confidence: 'source' },
  ],
}

export default posthog
