import type { Service } from '../../model/service.ts'

/** Web analytics without cookies; also self-hosted. */
const goatcounter: Service = {
  id: 'goatcounter',
  name: 'GoatCounter',
  provider: 'GoatCounter',
  category: 'statistics',
  disputed: 'It stores nothing in the browser, and many hold that it needs no consent.',
  homepage: 'https://www.goatcounter.com/',
  policy: 'https://www.goatcounter.com/help/privacy',
  scripts: ['gc.zgo.at/count.js', 'gc.zgo.at/count.v*.js'],
  elements: [{ attributes: ['data-goatcounter'] }],
  configuredAs: ['goatcounter'],
  endpoints: ['*.goatcounter.com/count'],
  calls: {
    event: ['goatcounter.count()'],
  },
  packages: {
    'docusaurus-plugin-goatcounter': { configuredIn: ['docusaurus'] },
  },
  frameworkOptions: { docusaurus: ['themeConfig.goatcounter'] },
  sources: [
    { url: 'https://www.goatcounter.com/help/js', confidence: 'vendor' },
    { url: 'https://www.npmjs.com/package/docusaurus-plugin-goatcounter', confidence: 'source' },
    { url: 'https://github.com/HTTPArchive/wappalyzer', confidence: 'observed' },
  ],
}

export default goatcounter
