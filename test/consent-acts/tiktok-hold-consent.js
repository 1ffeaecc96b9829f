ttq.holdConsent() // sets
ttq.grantConsent() // tells
ttq.load('ABC') // starts
ttq.page() // starts
ttq.track('ViewContent') // starts
ttq.revokeConsent()
