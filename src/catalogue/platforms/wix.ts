import type { Platform } from '../../model/platform.ts'

/** Wix, through the consent policy that it hands to code of sites and of apps. */
const wix: Platform = {
  id: 'wix',
  name: 'Wix',
  homepage: 'https://dev.wix.com/',
  checks: [
    'consentPolicyManager.getCurrentConsentPolicy().policy.$category',
    'Wix.Utils.getCurrentConsentPolicy().policy.$category',
    "addEventListener('consentPolicyChanged', $data => $data.detail.policy.$category)",
    "addEventListener('consentPolicyInitialized', $data => $data.detail.policy.$category)",
  ],
  unsound: [
    {
      when: 'consentPolicyManager.getCurrentConsentPolicy().policy',
      because: 'is an object that exists whatever the visitor chose',
    },
    { when: "addEventListener('consentPolicyChanged', $granted)", because: 'also fires after a refusal' },
    { when: "addEventListener('consentPolicyInitialized', $granted)", because: 'fires in any state of consent' },
  ],
  sources: [
    {
      url: 'https://github.com/search?q=%22consentPolicyManager.getCurrentConsentPolicy%22&type=code',
      confidence: 'observed',
    },
  ],
}

export default wix
