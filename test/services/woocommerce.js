document.cookie = 'woocommerce_items_in_cart=1; max-age=86400' // expect: cookie woocommerce woocommerce_items_in_cart
document.cookie = 'sbjs_first=1; max-age=86400' // expect: cookie woocommerce sbjs_first
document.cookie = 'wp_woocommerce_session_a1b2=1; max-age=86400' // expect: cookie woocommerce wp_woocommerce_session_a1b2

// What follows only looks like it.
export const cookies = ['woocommerce_cart_hash', 'sbjs_current']
export const manual = 'See https://woocommerce.com/document/woocommerce-cookies/'
