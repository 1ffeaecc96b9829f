import type { ConsentMode } from '../../model/consent-mode.ts'

const calls = {
  tells: ['posthog.opt_in_capturing()'],
  starts: ['posthog.init()'],
}

/** PostHog's opting in: it captures nothing until then, where the option of its start says so. */
const posthogOptOut: ConsentMode = {
  id: 'posthog-opt-out',
  name: 'PostHog consent',
  homepage: 'https://posthog.com/docs/privacy/data-collection',
  defaults: [],
  ...calls,
  packages: {
    'posthog-js': {
      tells: [...calls.tells, 'default.opt_in_capturing()'],
      starts: [...calls.starts, 'default.init()'],
    },
    'posthog-js/react': { tells: ['usePostHog().opt_in_capturing()'] },
    '@posthog/react': { tells: ['usePostHog().opt_in_capturing()'] },
  },
  options: [
    { option: '1.opt_out_capturing_by_default', denied: [true], granted: [false] },
    { option: '1.cookieless_mode', denied: ['always', 'on_reject'] },
  ],
  grants: ['statistics'],
  shown: 'opt_out_capturing_by_default: true',
  sources: [
    { url: 'https://posthog.com/docs/privacy/data-collection', confidence: 'vendor' },
    { url: 'https://github.com/PostHog/posthog-js/blob/main/packages/types/src/posthog-config.ts', confidence: 'source' },
  ],
}

export default posthogOptOut
