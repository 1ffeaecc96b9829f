import type { Service } from '../../model/service.ts'

/** Books meetings from forms. */
const chiliPiper: Service = {
  id: 'chili-piper',
  name: 'Chili Piper',
  provider: 'Chili Piper',
  category: 'preferences',
  disputed: 'It routes leads, so that some policies list it as marketing.',
  homepage: 'https://www.chilipiper.com/',
  policy: 'https://www.chilipiper.com/privacy-policy',
  scripts: ['js.chilipiper.com/marketing.js', '*.chilipiper.com/concierge-js'],
  embeds: ['*.chilipiper.com/book'],
  calls: {
    init: ['ChiliPiper.deploy()'],
    event: [
      'ChiliPiper.submit()',
      'ChiliPiper.scheduling()',
      'ChiliPiper.showCalendar()',
      'ChiliPiper.bookMeeting()',
    ],
  },
  sources: [
    { url: 'https://github.com/enthec/webappanalyzer', confidence: 'observed' },
    { url: 'https://github.com/HTTPArchive/wappalyzer', confidence: 'observed' },
  ],
}

export default chiliPiper
