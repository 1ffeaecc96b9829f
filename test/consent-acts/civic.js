CookieControl.acceptAll() // accepts
CookieControl.rejectAll()
CookieControl.load({
  optionalCategories: [
    { name: 'analytics', lawfulBasis: 'legitimate interest' }, // optOutMode
    { name: 'ads', lawfulBasis: 'consent' },
  ],
})
