import type { Service } from '../../model/service.ts'

/** Live chat and chatbots. */
const tidio: Service = {
  id: 'tidio',
  name: 'Tidio',
  provider: 'Tidio',
  category: 'preferences',
  disputed: 'Many policies list it as necessary, others as marketing.',
  homepage: 'https://www.tidio.com/',
  policy: 'https://www.tidio.com/privacy-policy/',
  scripts: ['code.tidio.co', 'widget-v4.tidiochat.com'],
  calls: {
    event: [
      'tidioChatApi.setContactProperties()',
      'tidioChatApi.open()',
      'tidioChatApi.messageFromVisitor()',
    ],
  },
  packages: {
    'gatsby-plugin-tidio-chat': { configuredIn: ['gatsby'] },
  },
  stores: [
    { name: 'tidio_*' },
  ],
  sources: [
    { url: 'https://www.npmjs.com/package/gatsby-plugin-tidio-chat', confidence: 'source' },
    { url: 'https://github.com/enthec/webappanalyzer', confidence: 'observed' },
    { url: 'https://github.com/patrickhulce/third-party-web', confidence: 'observed' },
    { url: 'https://github.com/686f6c61/react-consent-shield', confidence: 'observed' },
  ],
}

export default tidio
