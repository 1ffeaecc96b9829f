import type { Service } from '../../model/service.ts'

/** Cookies and stored data of Magento and Adobe Commerce shops. */
const magento: Service = {
  id: 'magento',
  name: 'Adobe Commerce',
  provider: 'Adobe',
  category: 'necessary',
  homepage: 'https://business.adobe.com/products/magento/magento-commerce.html',
  policy: 'https://www.adobe.com/privacy.html',
  stores: [
    { name: 'X-Magento-Vary', lifetime: 'session' },
    { name: 'mage-cache-sessid', lifetime: 'session' },
    { name: 'mage-messages', lifetime: '1 year' },
    { name: 'mage-banners-cache-storage', lifetime: '1 hour' },
    { name: 'mage-translation-storage', category: 'preferences', lifetime: 'session' },
    { name: 'mage-translation-file-version', category: 'preferences', lifetime: 'session' },
    { name: 'private_content_version', lifetime: '1 year' },
    { name: 'section_data_ids', lifetime: 'session' },
    { name: 'section_data_clean', lifetime: '1 day' },
    { name: 'user_allowed_save_cookie', lifetime: 'session' },
    { name: 'persistent_shopping_cart', lifetime: 'session' },
    { name: 'last_visited_store', category: 'preferences', lifetime: '1 day' },
    { name: 'product_data_storage*', category: 'preferences', lifetime: 'session' },
    { name: 'recently_viewed_product*', category: 'preferences', lifetime: 'session' },
    { name: 'recently_compared_product*', category: 'preferences', lifetime: 'session' },
    { name: 'mage-cache-storage', type: 'local-storage', lifetime: 'persistent' },
    { name: 'mage-cache-storage-section-invalidation', type: 'local-storage', lifetime: 'persistent' },
    { name: 'mage-cache-timeout', type: 'local-storage', lifetime: 'persistent' },
    { name: 'product_data_storage', type: 'local-storage', category: 'preferences', lifetime: 'persistent' },
    { name: 'recently_viewed_product*', type: 'local-storage', category: 'preferences', lifetime: 'persistent' },
    { name: 'recently_compared_product*', type: 'local-storage', category: 'preferences', lifetime: 'persistent' },
  ],
  sources: [
    {
      url: 'https://experienceleague.adobe.com/en/docs/commerce-admin/start/compliance/privacy/compliance-cookie-law',
      confidence: 'vendor',
    },
    { url: 'https://github.com/jkwakman/Open-Cookie-Database', confidence: 'observed' },
    { url: 'https://github.com/HTTPArchive/wappalyzer', confidence: 'observed' },
  ],
}

export default magento
