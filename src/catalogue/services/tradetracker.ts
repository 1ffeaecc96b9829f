import type { Service } from '../../model/service.ts'

/** Affiliate network. */
const tradetracker: Service = {
  id: 'tradetracker',
  name: 'TradeTracker',
  provider: 'TradeTracker',
  category: 'marketing',
  homepage: 'https://tradetracker.com/',
  policy: 'https://tradetracker.com/privacy-policy/',
  scripts: ['tm.tradetracker.net/tag'],
  endpoints: ['ts.tradetracker.net'],
  sources: [
    { url: 'https://sc.tradetracker.net/implementation/overview', confidence: 'vendor' },
  ],
}

export default tradetracker
