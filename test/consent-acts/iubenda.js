_iub.csConfiguration = {
  consentOnContinuedBrowsing: true, // scroll
  consentOnScroll: true, // scroll
  siteId: 1,
}
