if (consentPolicyManager.getCurrentConsentPolicy().policy.analytics) statistics() // granted
if (window.consentPolicyManager.getCurrentConsentPolicy().policy.advertising) marketing() // granted
if (Wix.Utils.getCurrentConsentPolicy().policy.functional) preferences() // granted
if (consentPolicyManager.getCurrentConsentPolicy().policy.analytics) marketing() // wrongCategory
if (!consentPolicyManager.getCurrentConsentPolicy().policy.analytics) statistics() // refused
if (consentPolicyManager.getCurrentConsentPolicy().policy) statistics() // unsoundCheck

document.addEventListener('consentPolicyChanged', ({ detail }) => {
  marketing() // unsoundCheck
  if (detail.policy.advertising) marketing() // granted
})
document.addEventListener('consentPolicyInitialized', (event) => {
  marketing() // unsoundCheck
  if (event.detail.policy.advertising) marketing() // granted
})
