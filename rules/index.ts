// Generated from the files of this folder: `npm run sync` renews it.
import cookieAttributes from './cookie-attributes.ts'
import cookieLifetime from './cookie-lifetime.ts'
import noUndeclaredCookie from './no-undeclared-cookie.ts'
import noUndeclaredPixel from './no-undeclared-pixel.ts'
import noUndeclaredService from './no-undeclared-service.ts'
import noUndeclaredStorage from './no-undeclared-storage.ts'
import requireConsent from './require-consent.ts'
import validManifest from './valid-manifest.ts'

export const rules = {
  'cookie-attributes': cookieAttributes,
  'cookie-lifetime': cookieLifetime,
  'no-undeclared-cookie': noUndeclaredCookie,
  'no-undeclared-pixel': noUndeclaredPixel,
  'no-undeclared-service': noUndeclaredService,
  'no-undeclared-storage': noUndeclaredStorage,
  'require-consent': requireConsent,
  'valid-manifest': validManifest,
}
