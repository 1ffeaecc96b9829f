import type { Platform, PlatformCheck } from '../../model/platform.ts'

const NOT_OPTED_OUT = 2

/** Fields of United States sections that say whether the visitor objected: 0 does not apply, 1 objected, 2 did not. */
const fields = ['SaleOptOut', 'SharingOptOut', 'TargetedAdvertisingOptOut']

const checks: readonly PlatformCheck[] = fields.flatMap((field) => [
  { when: `__gpp('getField', $data => $data === ${NOT_OPTED_OUT}, '*.${field}')`, grants: ['marketing'] },
  { when: `__gpp('ping', $data => $data.parsedSections.*.${field} === ${NOT_OPTED_OUT})`, grants: ['marketing'] },
])

/** IAB Global Privacy Platform: the sections of United States laws, which ask for a right to refuse. */
const iabGpp: Platform = {
  id: 'iab-gpp',
  name: 'IAB GPP',
  homepage: 'https://iabtechlab.com/gpp/',
  regime: 'opt-out',
  checks,
  unsound: [
    {
      when: "__gpp('getField', $data => $data, '*.*OptOut')",
      because: 'is 1, which is truthy, where the visitor objected',
    },
    { when: "__gpp('addEventListener', $granted)", because: 'is called at once, before any section is ready' },
    {
      when: "__gpp('addEventListener', $data => $data.eventName === 'signalStatus')",
      because: 'says that the signal is there, not what it says',
    },
    { when: "__gpp('getField', $granted, *)", because: 'is called whatever the visitor chose' },
    { when: "__gpp('ping', $granted)", because: 'is called whatever the visitor chose' },
  ],
  sources: [
    {
      url: 'https://github.com/InteractiveAdvertisingBureau/Global-Privacy-Platform/blob/main/Core/CMP%20API%20Specification.md',
      confidence: 'vendor',
    },
    { url: 'https://www.npmjs.com/package/@iabgpp/cmpapi', confidence: 'source' },
  ],
}

export default iabGpp
