CookieControl.acceptAll() // accepts
CookieControl.rejectAll()
CookieControl.load({
  optionalCookies: [
    { name: 'analytics', lawfulBasis: 'legitimate interest' }, // optOutMode
    { name: 'ads', lawfulBasis: 'consent' },
  ],
})
