document.cookie = 'mage-cache-sessid=1; max-age=86400' // expect: cookie magento mage-cache-sessid
localStorage.setItem('mage-cache-storage', '1') // expect: storage magento mage-cache-storage
localStorage.setItem('recently_viewed_product_previous', '1') // expect: storage magento recently_viewed_product_previous

// What follows only looks like it.
export const cookies = ['X-Magento-Vary', 'private_content_version']
export const manual = 'See https://business.adobe.com/products/magento/magento-commerce.html'
