Shopify.customerPrivacy.setTrackingConsent({ marketing: true }, done) // accepts
Shopify.customerPrivacy.setTrackingConsent({ analytics: true }, done) // accepts
Shopify.customerPrivacy.setTrackingConsent(true, done) // accepts
Shopify.customerPrivacy.setTrackingConsent({ marketing: false }, done)
