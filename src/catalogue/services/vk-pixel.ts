import type { Service } from '../../model/service.ts'

/** Retargeting for ads on VK, by its own pixel or by the counter of Top.Mail.Ru. */
const vkPixel: Service = {
  id: 'vk-pixel',
  name: 'VK Pixel',
  provider: 'VK',
  category: 'marketing',
  homepage: 'https://ads.vk.com/',
  policy: 'https://vk.com/privacy',
  scripts: ['vk.com/js/api/openapi.js', 'top-fwz1.mail.ru/js/code.js'],
  endpoints: ['vk.com/rtrg', 'top-fwz1.mail.ru/counter'],
  calls: {
    init: ['VK.Retargeting.Init()', "_tmr.push({ type: 'pageView' })"],
    event: [
      'VK.Retargeting.Hit()',
      'VK.Retargeting.Event()',
      'VK.Retargeting.Add()',
      'VK.Goal()',
      "_tmr.push({ type: 'reachGoal' })",
    ],
  },
  sources: [
    { url: 'https://ads.vk.com/help/articles/ecomm_web_dynrem', confidence: 'vendor' },
    { url: 'https://target.my.com/help/advertisers/sourcetopmailru/ru', confidence: 'vendor' },
    { url: 'https://github.com/novergeme/gtm-template-vk-pixel-and-retargeting-demo', confidence: 'observed' },
  ],
}

export default vkPixel
