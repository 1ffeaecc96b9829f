document.cookie = 'wordpress_test_cookie=1; max-age=86400' // expect: cookie wordpress-core wordpress_test_cookie
document.cookie = 'comment_author_email_a1b2=1; max-age=86400' // expect: cookie wordpress-core comment_author_email_a1b2
document.cookie = 'wp-settings-time-1=1; max-age=86400' // expect: cookie wordpress-core wp-settings-time-1

// What follows only looks like it.
export const cookies = ['wordpress_logged_in_', 'wp-settings-']
export const manual = 'See https://wordpress.org/about/privacy/'
