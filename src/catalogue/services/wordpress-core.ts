import type { Service } from '../../model/service.ts'

/** Cookies of the content management system for logging in, comments and protected posts. */
const wordpressCore: Service = {
  id: 'wordpress-core',
  name: 'WordPress',
  provider: 'WordPress',
  category: 'necessary',
  homepage: 'https://wordpress.org/',
  policy: 'https://wordpress.org/about/privacy/',
  stores: [
    { name: 'wordpress_test_cookie', lifetime: 'session' },
    { name: 'wordpress_logged_in_*', lifetime: 'session' },
    { name: 'wordpress_sec_*', lifetime: 'session' },
    { name: 'wp-settings-*', category: 'preferences', lifetime: '1 year' },
    { name: 'wp-settings-time-*', category: 'preferences', lifetime: '1 year' },
    { name: 'wp_lang', category: 'preferences', lifetime: 'session' },
    { name: 'wp-postpass_*', lifetime: '10 days' },
    { name: 'comment_author_*', category: 'preferences', lifetime: '347 days' },
    { name: 'comment_author_email_*', category: 'preferences', lifetime: '347 days' },
    { name: 'comment_author_url_*', category: 'preferences', lifetime: '347 days' },
    { name: 'wp-saving-post', lifetime: '1 day' },
  ],
  sources: [
    { url: 'https://developer.wordpress.org/advanced-administration/wordpress/cookies/', confidence: 'vendor' },
    { url: 'https://github.com/jkwakman/Open-Cookie-Database', confidence: 'observed' },
  ],
}

export default wordpressCore
