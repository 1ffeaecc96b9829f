// Generated from the files of this folder: `npm run sync` renews it.
import type { ConsentMode } from '../model/consent-mode.ts'
import clarityConsent from './modes/clarity-consent.ts'
import googleConsentMode from './modes/google-consent-mode.ts'
import matomoRequireConsent from './modes/matomo-require-consent.ts'
import metaConsent from './modes/meta-consent.ts'
import microsoftConsentMode from './modes/microsoft-consent-mode.ts'
import mixpanelOptOut from './modes/mixpanel-opt-out.ts'
import posthogOptOut from './modes/posthog-opt-out.ts'
import tiktokHoldConsent from './modes/tiktok-hold-consent.ts'

/** Every vendor's consent mode that is known. */
export const consentModes: readonly ConsentMode[] = [
  clarityConsent,
  googleConsentMode,
  matomoRequireConsent,
  metaConsent,
  microsoftConsentMode,
  mixpanelOptOut,
  posthogOptOut,
  tiktokHoldConsent,
]
