import type { ImplyingSetting, Platform, PlatformCheck, UnsoundCheck } from '../../model/platform.ts'
import { serviceNames } from '../service-names.ts'

const defaults = 'a service that is on by default counts before any choice; `manager.confirmed` tells a choice'
const optOut = 'runs without a choice where the service or the configuration says `optOut: true`'

/** `onAccept` of the first services of a configuration: a pattern names a place in a list. */
const acceptHandlers = ['', '*, ', '*, *, ', '*, *, *, ', '*, *, *, *, ']

/** What the manager answers, which the package and the script's global both hand out. */
function checksOn(klaro: string): readonly PlatformCheck[] {
  return [
    { when: `${klaro}getManager().getConsent($category)`, caveat: defaults },
    { when: `${klaro}getManager().consents.$category`, caveat: defaults },
    ...acceptHandlers.map((before) => ({
      when: `${klaro}setup({ services: [${before}{ purposes: [$category], onAccept: $granted }] })`,
      caveat: optOut,
    })),
  ]
}

function trapsOn(klaro: string): readonly UnsoundCheck[] {
  return [
    { when: `${klaro}getManager().confirmed`, because: 'is also true after a refusal', confirms: true },
    { when: `${klaro}getManager().consents`, because: 'is an object that exists whatever the visitor chose' },
    {
      when: `${klaro}getManager().getConsent(*)`,
      because:
        'asks for a service of which no category is known; declare a gate in the manifest that says which it grants',
    },
    { when: `${klaro}setup({ services: [{ onInit: $granted }] })`, because: 'runs before the visitor is asked' },
    { when: `${klaro}setup({ services: [{ onDecline: $granted }] })`, because: 'runs when the visitor refuses' },
    { when: `${klaro}setup({ services: [{ callback: $granted }] })`, because: 'is also called with a refusal' },
    { when: `${klaro}setup({ callback: $granted })`, because: 'is also called with a refusal' },
  ]
}

function acceptedBy(klaro: string): readonly string[] {
  return [`${klaro}getManager().changeAll(true)`, `${klaro}getManager().updateConsent(*, true)`]
}

function impliedBy(of: string, at: string): readonly ImplyingSetting[] {
  const on = 'the service is switched on before the visitor has chosen it'
  const runs = 'the service runs until the visitor objects'
  const one = { of, is: [true], unless: ['required'], about: ['purposes'] }
  return [
    { of, option: `${at}default`, is: [true], as: 'preTicked', because: 'every service is switched on before the visitor has chosen it' },
    { ...one, option: `${at}services.*.default`, as: 'preTicked', because: on },
    { ...one, option: `${at}apps.*.default`, as: 'preTicked', because: on },
    { of, option: `${at}optOut`, is: [true], as: 'optOutMode', because: 'every service runs until the visitor objects' },
    { ...one, option: `${at}services.*.optOut`, as: 'optOutMode', because: runs },
    { ...one, option: `${at}apps.*.optOut`, as: 'optOutMode', because: runs },
  ]
}

/** Klaro!, which asks for services one by one; their names are the site's choice. */
const klaro: Platform = {
  id: 'klaro',
  name: 'Klaro!',
  homepage: 'https://klaro.org/',
  categories: serviceNames,
  checks: checksOn('klaro.'),
  packages: { klaro: checksOn('') },
  tags: [{ attribute: 'data-name', names: 'service', sourceAttributes: ['data-src'], caveat: defaults }],
  unsound: trapsOn('klaro.'),
  unsoundPackages: { klaro: trapsOn('') },
  accepts: acceptedBy('klaro.'),
  acceptsPackages: { klaro: acceptedBy('') },
  implies: [...impliedBy('klaro.setup()', '0.'), ...impliedBy('klaroConfig', '')],
  impliesPackages: { klaro: impliedBy('setup()', '0.') },
  sources: [
    { url: 'https://github.com/klaro-org/klaro-js/blob/master/src/consent-manager.js', confidence: 'source' },
    { url: 'https://www.npmjs.com/package/klaro', confidence: 'source' },
    { url: 'https://github.com/klaro-org/klaro-js/blob/master/src/lib.js', confidence: 'source' },
    { url: 'https://github.com/klaro-org/klaro-js/blob/master/dist/config.js', confidence: 'source' },
  ],
}

export default klaro
