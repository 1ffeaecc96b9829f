import type { Service } from '../../model/service.ts'

/** Programmes and exhibitor lists of events. */
const swapcard: Service = {
  id: 'swapcard',
  name: 'Swapcard',
  provider: 'Swapcard',
  category: 'preferences',
  homepage: 'https://www.swapcard.com/',
  policy: 'https://legal.swapcard.com/privacy-policy',
  embeds: ['app.swapcard.com/widget', '*.app.swapcard.com/widget'],
  sources: [
    { url: 'https://github.com/enthec/webappanalyzer', confidence: 'observed' },
  ],
}

export default swapcard
