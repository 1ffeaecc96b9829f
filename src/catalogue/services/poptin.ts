import type { Service } from '../../model/service.ts'

/** Pop-ups and lead forms. */
const poptin: Service = {
  id: 'poptin',
  name: 'Poptin',
  provider: 'Poptin',
  category: 'marketing',
  disputed: 'Sites that only show a message file it as preferences.',
  homepage: 'https://www.poptin.com/',
  policy: 'https://www.poptin.com/privacy-policy/',
  scripts: ['cdn.popt.in/pixel.js', 'app.popt.in/pixel.js'],
  sources: [
    { url: 'https://wordpress.org/plugins/poptin/', confidence: 'observed' },
  ],
}

export default poptin
