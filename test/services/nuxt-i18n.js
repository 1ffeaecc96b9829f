document.cookie = 'i18n_redirected=de; path=/; max-age=31536000' // expect: cookie nuxt-i18n i18n_redirected

// What follows only looks like it.
document.cookie = 'i18n_locale=de; path=/' // expect: cookie - i18n_locale
localStorage.setItem('i18n_redirected', 'de') // expect: storage - i18n_redirected
