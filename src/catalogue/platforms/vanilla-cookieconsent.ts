import type { ImplyingSetting, Platform } from '../../model/platform.ts'

const optOutMode = "runs before any choice where the configuration says mode: 'opt-out' and enables the category"

function impliedBy(of: string): readonly ImplyingSetting[] {
  return [
    {
      of, option: '0.mode', is: ['opt-out'], as: 'optOutMode',
      because: 'every category that is enabled counts as accepted before the visitor is asked',
    },
    {
      of, option: '0.categories.*.enabled', is: [true], as: 'preTicked', unless: ['readOnly'],
      because: 'the category is switched on before the visitor has chosen it',
    },
  ]
}

/** CookieConsent by Orest Bida, version 3. Its checks are false until a valid consent exists, in opt-out mode too. */
const vanillaCookieconsent: Platform = {
  id: 'vanilla-cookieconsent',
  name: 'vanilla-cookieconsent',
  homepage: 'https://cookieconsent.orestbida.com/',
  checks: [
    'CookieConsent.acceptedCategory($category)',
    'CookieConsent.acceptedService(*, $category)',
    'CookieConsent.getUserPreferences().acceptedCategories.includes($category)',
    {
      when: 'CookieConsent.run({ categories: { $category: { services: { *: { onAccept: $granted } } } } })',
      caveat: optOutMode,
    },
  ],
  packages: {
    'vanilla-cookieconsent': [
      'acceptedCategory($category)',
      'acceptedService(*, $category)',
      'getUserPreferences().acceptedCategories.includes($category)',
      {
        when: 'run({ categories: { $category: { services: { *: { onAccept: $granted } } } } })',
        caveat: optOutMode,
      },
    ],
  },
  tags: [
    { attribute: 'data-category', negation: '!', caveat: optOutMode },
    { attribute: 'data-cookiecategory', caveat: optOutMode },
  ],
  unsound: [
    { when: 'CookieConsent.validConsent()', because: 'is also true after a refusal' },
    { when: 'CookieConsent.run({ onFirstConsent: $granted })', because: 'also runs when that choice is a refusal' },
    { when: 'CookieConsent.run({ onConsent: $granted })', because: 'also runs after a refusal and on later pages' },
    { when: 'CookieConsent.run({ onChange: $granted })', because: 'also runs when the visitor withdraws' },
    {
      when: 'CookieConsent.run({ categories: { *: { services: { *: { onReject: $granted } } } } })',
      because: 'runs when the visitor refuses',
    },
    { when: "addEventListener('cc:onFirstConsent', $granted)", because: 'also fires when that choice is a refusal' },
    { when: "addEventListener('cc:onConsent', $granted)", because: 'also fires after a refusal' },
    { when: "addEventListener('cc:onChange', $granted)", because: 'also fires when the visitor withdraws' },
  ],
  unsoundPackages: {
    'vanilla-cookieconsent': [
      { when: 'validConsent()', because: 'is also true after a refusal' },
      { when: 'run({ onFirstConsent: $granted })', because: 'also runs when that choice is a refusal' },
      { when: 'run({ onConsent: $granted })', because: 'also runs after a refusal and on later pages' },
      { when: 'run({ onChange: $granted })', because: 'also runs when the visitor withdraws' },
      {
        when: 'run({ categories: { *: { services: { *: { onReject: $granted } } } } })',
        because: 'runs when the visitor refuses',
      },
    ],
  },
  accepts: ["CookieConsent.acceptCategory('all')", 'CookieConsent.acceptCategory($category)', 'CookieConsent.acceptService()'],
  acceptsPackages: { 'vanilla-cookieconsent': ["acceptCategory('all')", 'acceptCategory($category)', 'acceptService()'] },
  implies: impliedBy('CookieConsent.run()'),
  impliesPackages: { 'vanilla-cookieconsent': impliedBy('run()') },
  sources: [
    { url: 'https://cookieconsent.orestbida.com/reference/api-reference.html', confidence: 'vendor' },
    { url: 'https://cookieconsent.orestbida.com/advanced/callbacks-events.html', confidence: 'vendor' },
    { url: 'https://cookieconsent.orestbida.com/advanced/manage-scripts.html', confidence: 'vendor' },
    { url: 'https://github.com/orestbida/cookieconsent/blob/master/src/core/api.js', confidence: 'source' },
    {
      url: 'https://github.com/orestbida/cookieconsent/blob/master/src/core/modals/preferencesModal.js',
      confidence: 'source',
    },
  ],
}

export default vanillaCookieconsent
