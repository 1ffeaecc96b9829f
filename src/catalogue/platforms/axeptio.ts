import type { Platform } from '../../model/platform.ts'
import { serviceNames } from '../service-names.ts'

const unknown =
  'is about one vendor of which no category is known; declare a gate in the manifest that says which it grants'

/** Axeptio, which asks for vendors one by one, under keys such as `google_analytics`. */
const axeptio: Platform = {
  id: 'axeptio',
  name: 'Axeptio',
  homepage: 'https://www.axept.io/',
  categories: serviceNames,
  checks: [
    "_axcb.push($data => $data.on('cookies:complete', $choices => $choices.$category))",
    'axeptioSDK.userPreferencesManager.choices.$category',
  ],
  unsound: [
    { when: "_axcb.push($data => $data.on('cookies:complete', $choices => $choices[*]))", because: unknown },
    { when: 'axeptioSDK.userPreferencesManager.choices[*]', because: unknown },
    {
      when: 'axeptioSDK.userPreferencesManager.choices',
      because: 'is an object that exists whatever the visitor chose',
    },
    { when: '_axcb.push($granted)', because: 'runs as soon as the SDK is there, in any state of consent' },
    { when: "_axcb.push($data => $data.on('cookies:complete', $granted))", because: 'also runs after a refusal' },
    { when: "_axcb.push($data => $data.on('consent:saved', $granted))", because: 'also runs after a refusal' },
  ],
  sources: [
    { url: 'https://developers.axeptio.eu/v/english/cookies/axeptio-javascript-sdk', confidence: 'vendor' },
    { url: 'https://developers.axeptio.eu/site-integration/registering-user-choices', confidence: 'vendor' },
  ],
}

export default axeptio
