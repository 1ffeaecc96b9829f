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
  endpoints: ['ts.tradetracker.net', 'tl.tradetracker.net', 'ti.tradetracker.net', 'tracker.tradetracker.net'],
  sources: [
    { url: 'https://github.com/ghostery/trackerdb', confidence: 'observed' },
  ],
}

export default tradetracker
