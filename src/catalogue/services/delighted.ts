import type { Service } from '../../model/service.ts'

/** Satisfaction surveys on the page. */
const delighted: Service = {
  id: 'delighted',
  name: 'Delighted',
  provider: 'Qualtrics',
  category: 'statistics',
  homepage: 'https://delighted.com/',
  policy: 'https://delighted.com/privacy',
  scripts: ['d2yyd1h5u9mauk.cloudfront.net/integrations/web'],
  calls: {
    init: ['delighted.survey()'],
  },
  sources: [
    { url: 'https://github.com/enthec/webappanalyzer', confidence: 'observed' },
  ],
}

export default delighted
