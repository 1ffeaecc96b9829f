import type { Service } from '../../model/service.ts'

/** Interactive guides and a help widget. */
const stonly: Service = {
  id: 'stonly',
  name: 'Stonly',
  provider: 'Stonly',
  category: 'preferences',
  homepage: 'https://stonly.com/',
  policy: 'https://stonly.com/privacy',
  scripts: ['stonly.com/js/widget', 'stonly.com/js/widget/v2'],
  embeds: ['stonly.com/embed'],
  calls: {
    event: ["StonlyWidget('identify')", "StonlyWidget('openGuide')"],
  },
  sources: [
    { url: 'https://github.com/AmauriC/tarteaucitron.js', confidence: 'observed' },
    { url: 'https://github.com/jkwakman/Open-Cookie-Database', confidence: 'observed' },
  ],
}

export default stonly
