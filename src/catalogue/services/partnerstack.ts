import type { Service } from '../../model/service.ts'

/** Partner and affiliate programmes, formerly GrowSumo. */
const partnerstack: Service = {
  id: 'partnerstack',
  name: 'PartnerStack',
  provider: 'PartnerStack',
  category: 'marketing',
  homepage: 'https://partnerstack.com/',
  policy: 'https://partnerstack.com/policies',
  scripts: ['js.partnerstack.com', 'snippet.growsumo.com'],
  calls: {
    init: ['growsumo._initialize()'],
    event: ['growsumo.createSignup()'],
  },
  sources: [
    { url: 'https://docs.partnerstack.com/', confidence: 'vendor' },
  ],
}

export default partnerstack
