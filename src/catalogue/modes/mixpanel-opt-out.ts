import type { ConsentMode } from '../../model/consent-mode.ts'

const calls = {
  tells: ['mixpanel.opt_in_tracking()'],
  starts: ['mixpanel.init()'],
}

/** Mixpanel's opting in: it tracks nothing until then, where the option of its start says so. */
const mixpanelOptOut: ConsentMode = {
  id: 'mixpanel-opt-out',
  name: 'Mixpanel consent',
  homepage: 'https://docs.mixpanel.com/docs/privacy/protecting-user-data',
  defaults: [],
  ...calls,
  packages: { 'mixpanel-browser': { tells: ['default.opt_in_tracking()'], starts: ['default.init()'] } },
  options: [{ option: '1.opt_out_tracking_by_default', denied: [true], granted: [false] }],
  grants: ['statistics'],
  shown: 'opt_out_tracking_by_default: true',
  sources: [
    { url: 'https://docs.mixpanel.com/docs/privacy/protecting-user-data', confidence: 'vendor' },
    { url: 'https://github.com/mixpanel/mixpanel-js/blob/master/src/mixpanel-core.js', confidence: 'source' },
  ],
}

export default mixpanelOptOut
