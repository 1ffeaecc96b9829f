document.cookie = 'PrestaShop-a1b2c3d4=1; max-age=86400' // expect: cookie prestashop PrestaShop-a1b2c3d4
document.cookie = `PrestaShop-${shop}=1; max-age=1728000` // expect: cookie prestashop PrestaShop-*

// What follows only looks like it.
export const cookies = ['PrestaShop-', 'PHPSESSID']
export const manual = 'See https://www.prestashop.com/en/privacy-policy'
