import type { Service } from '../../model/service.ts'

/** Ad management for creators, formerly AdThrive. */
const raptive: Service = {
  id: 'raptive',
  name: 'Raptive',
  provider: 'Raptive',
  category: 'marketing',
  homepage: 'https://raptive.com/',
  policy: 'https://raptive.com/privacy-policy/',
  scripts: ['ads.adthrive.com'],
  calls: {
    event: ['adthrive.cmd.push()'],
  },
  sources: [
    { url: 'https://github.com/HTTPArchive/wappalyzer', confidence: 'observed' },
  ],
}

export default raptive
