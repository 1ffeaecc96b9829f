import type { Service } from '../../model/service.ts'

/** Shop plugin for WordPress, with its own order attribution. */
const woocommerce: Service = {
  id: 'woocommerce',
  name: 'WooCommerce',
  provider: 'Automattic',
  category: 'necessary',
  homepage: 'https://woocommerce.com/',
  policy: 'https://automattic.com/privacy/',
  stores: [
    { name: 'woocommerce_cart_hash', lifetime: 'session' },
    { name: 'woocommerce_items_in_cart', lifetime: 'session' },
    { name: 'wp_woocommerce_session_*', lifetime: '2 days' },
    { name: 'woocommerce_recently_viewed', category: 'preferences', lifetime: 'session' },
    { name: 'store_notice*', category: 'preferences', lifetime: 'session' },
    { name: 'woocommerce_snooze_suggestions__*', category: 'preferences', lifetime: '2 days' },
    { name: 'woocommerce_dismissed_suggestions__*', category: 'preferences', lifetime: '1 month' },
    { name: 'sbjs_session', category: 'marketing', lifetime: '30 minutes' },
    { name: 'sbjs_udata', category: 'marketing', lifetime: 'session' },
    { name: 'sbjs_first', category: 'marketing', lifetime: 'session' },
    { name: 'sbjs_current', category: 'marketing', lifetime: 'session' },
    { name: 'sbjs_first_add', category: 'marketing', lifetime: 'session' },
    { name: 'sbjs_current_add', category: 'marketing', lifetime: 'session' },
    { name: 'sbjs_migrations', category: 'marketing', lifetime: 'session' },
  ],
  sources: [
    { url: 'https://woocommerce.com/document/woocommerce-cookies/', confidence: 'vendor' },
    { url: 'https://github.com/jkwakman/Open-Cookie-Database', confidence: 'observed' },
  ],
}

export default woocommerce
