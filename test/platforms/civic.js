// Of a category's handlers, one runs when the visitor agrees.
CookieControl.load({
  product: 'PRO',
  onLoad: () => marketing(), // unsoundCheck
  optionalCookies: [
    {
      name: 'analytics',
      onAccept() {
        statistics() // granted
        marketing() // wrongCategory
      },
      onRevoke() {
        statistics() // unsoundCheck
      },
    },
    { name: 'marketing', onAccept: () => marketing(), onRevoke: () => {} }, // granted
    { name: 'social', onAccept: () => marketing() }, // granted
    { name: 'performance', onAccept: () => statistics() }, // granted
    { name: 'functional', onAccept: () => preferences() }, // granted
  ],
})

// Checks go by place.
if (CookieControl.getCategoryConsent(0)) statistics() // unsoundCheck
if (CookieControl.getCategoryConsent(0) !== false) statistics() // unsoundCheck
