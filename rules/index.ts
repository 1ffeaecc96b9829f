// Generated from the files of this folder: `npm run sync` renews it.
import consentModeDefault from './consent-mode-default.ts'
import cookieAttributes from './cookie-attributes.ts'
import cookieLifetime from './cookie-lifetime.ts'
import noImpliedConsent from './no-implied-consent.ts'
import noUndeclaredCookie from './no-undeclared-cookie.ts'
import noUndeclaredPixel from './no-undeclared-pixel.ts'
import noUndeclaredService from './no-undeclared-service.ts'
import noUndeclaredStorage from './no-undeclared-storage.ts'
import noUnresolvedName from './no-unresolved-name.ts'
import requireConsent from './require-consent.ts'
import validManifest from './valid-manifest.ts'

export const rules = {
  'consent-mode-default': consentModeDefault,
  'cookie-attributes': cookieAttributes,
  'cookie-lifetime': cookieLifetime,
  'no-implied-consent': noImpliedConsent,
  'no-undeclared-cookie': noUndeclaredCookie,
  'no-undeclared-pixel': noUndeclaredPixel,
  'no-undeclared-service': noUndeclaredService,
  'no-undeclared-storage': noUndeclaredStorage,
  'no-unresolved-name': noUnresolvedName,
  'require-consent': requireConsent,
  'valid-manifest': validManifest,
}
