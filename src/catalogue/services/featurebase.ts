import type { Service } from '../../model/service.ts'

/** Feedback boards, changelogs, surveys and messenger. */
const featurebase: Service = {
  id: 'featurebase',
  name: 'Featurebase',
  provider: 'Featurebase',
  category: 'preferences',
  homepage: 'https://www.featurebase.app/',
  policy: 'https://www.featurebase.app/privacy-policy',
  scripts: ['do.featurebase.app/js/sdk.js'],
  calls: {
    init: [
      "Featurebase('boot')",
      "Featurebase('initialize_feedback_widget')",
      "Featurebase('init_changelog_widget')",
    ],
    event: ["Featurebase('identify')"],
  },
  packages: {
    'featurebase-js/react': { components: ['FeaturebaseProvider'] },
  },
  sources: [
    { url: 'https://www.pkgstats.com/pkg:featurebase-js', confidence: 'source' },
    { url: 'https://github.com/enthec/webappanalyzer', confidence: 'observed' },
  ],
}

export default featurebase
