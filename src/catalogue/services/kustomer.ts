import type { Service } from '../../model/service.ts'

/** Live chat of the customer service software. */
const kustomer: Service = {
  id: 'kustomer',
  name: 'Kustomer Chat',
  provider: 'Kustomer',
  category: 'preferences',
  disputed: 'Many policies list it as necessary, others as marketing.',
  homepage: 'https://www.kustomer.com/',
  policy: 'https://www.kustomer.com/privacy-policy/',
  scripts: ['cdn.kustomerapp.com/chat-web'],
  calls: {
    init: ['Kustomer.start()'],
    event: ['Kustomer.describeCustomer()', 'Kustomer.describeConversation()', 'Kustomer.open()'],
  },
  sources: [
    { url: 'https://github.com/enthec/webappanalyzer', confidence: 'observed' },
  ],
}

export default kustomer
