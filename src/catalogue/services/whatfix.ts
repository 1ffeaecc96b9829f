import type { Service } from '../../model/service.ts'

/** Digital adoption: guidance on top of an application. */
const whatfix: Service = {
  id: 'whatfix',
  name: 'Whatfix',
  provider: 'Whatfix',
  category: 'preferences',
  disputed: 'It also measures how the application is used, so many file it as statistics.',
  homepage: 'https://whatfix.com/',
  policy: 'https://whatfix.com/privacy-policy/',
  scripts: ['cdn.whatfix.com'],
  sources: [
    { url: 'https://github.com/HTTPArchive/wappalyzer', confidence: 'observed' },
  ],
}

export default whatfix
