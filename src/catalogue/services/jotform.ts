import type { Service } from '../../model/service.ts'

/** Embedded forms. */
const jotform: Service = {
  id: 'jotform',
  name: 'Jotform',
  provider: 'Jotform',
  category: 'preferences',
  homepage: 'https://www.jotform.com/',
  policy: 'https://www.jotform.com/privacy/',
  scripts: ['form.jotform.com/jsform', 'cdn.jotfor.ms/s/umd'],
  embeds: ['form.jotform.com'],
  calls: {
    init: ['jotformEmbedHandler()'],
  },
  packages: {
    'jotform-react': { embeds: ['default'] },
    'react-jotform-embed': { embeds: ['default'] },
  },
  sources: [
    { url: 'https://www.npmjs.com/package/jotform-react', confidence: 'source' },
    { url: 'https://www.npmjs.com/package/react-jotform-embed', confidence: 'source' },
    { url: 'https://github.com/enthec/webappanalyzer', confidence: 'observed' },
  ],
}

export default jotform
