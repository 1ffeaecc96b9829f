import type { Service } from '../../model/service.ts'

/** Heatmaps, recordings and pop-ups. */
const plerdy: Service = {
  id: 'plerdy',
  name: 'Plerdy',
  provider: 'Plerdy',
  category: 'statistics',
  homepage: 'https://www.plerdy.com/',
  policy: 'https://www.plerdy.com/privacy-policy/',
  scripts: ['a.plerdy.com/public/js/click', 'd.plerdy.com/public/js/click'],
  endpoints: ['a.plerdy.com'],
  sources: [
    { url: 'https://wordpress.org/plugins/plerdy-heatmap/', confidence: 'observed' },
  ],
}

export default plerdy
