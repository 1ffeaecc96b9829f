// Generated from the files of this folder: `npm run sync` renews it.
import type { Platform } from '../model/platform.ts'
import type { Service } from '../model/service.ts'
import axeptio from './platforms/axeptio.ts'
import borlabs from './platforms/borlabs.ts'
import c15t from './platforms/c15t.ts'
import civic from './platforms/civic.ts'
import commandersAct from './platforms/commanders-act.ts'
import complianz from './platforms/complianz.ts'
import consentmanager from './platforms/consentmanager.ts'
import cookieInformation from './platforms/cookie-information.ts'
import cookieScript from './platforms/cookie-script.ts'
import cookiebot from './platforms/cookiebot.ts'
import cookiefirst from './platforms/cookiefirst.ts'
import cookieyes from './platforms/cookieyes.ts'
import didomi from './platforms/didomi.ts'
import fides from './platforms/fides.ts'
import gatsbyGdpr from './platforms/gatsby-gdpr.ts'
import gpc from './platforms/gpc.ts'
import guardianConsentManager from './platforms/guardian-consent-manager.ts'
import iabGpp from './platforms/iab-gpp.ts'
import iabTcf from './platforms/iab-tcf.ts'
import iabUsp from './platforms/iab-usp.ts'
import iubenda from './platforms/iubenda.ts'
import ketch from './platforms/ketch.ts'
import klaro from './platforms/klaro.ts'
import onetrust from './platforms/onetrust.ts'
import osano from './platforms/osano.ts'
import osanoOss from './platforms/osano-oss.ts'
import posthogPlatform from './platforms/posthog.ts'
import reactCookieConsent from './platforms/react-cookie-consent.ts'
import shopify from './platforms/shopify.ts'
import sourcepoint from './platforms/sourcepoint.ts'
import tarteaucitron from './platforms/tarteaucitron.ts'
import termly from './platforms/termly.ts'
import transcend from './platforms/transcend.ts'
import trustarc from './platforms/trustarc.ts'
import usercentrics from './platforms/usercentrics.ts'
import vanillaCookieconsent from './platforms/vanilla-cookieconsent.ts'
import wix from './platforms/wix.ts'
import wpConsentApi from './platforms/wp-consent-api.ts'
import facebookSdk from './services/facebook-sdk.ts'
import googleAds from './services/google-ads.ts'
import googleAnalytics from './services/google-analytics.ts'
import googleTagManager from './services/google-tag-manager.ts'
import hotjar from './services/hotjar.ts'
import hubspot from './services/hubspot.ts'
import linkedinInsight from './services/linkedin-insight.ts'
import matomo from './services/matomo.ts'
import metaPixel from './services/meta-pixel.ts'
import microsoftClarity from './services/microsoft-clarity.ts'
import mixpanel from './services/mixpanel.ts'
import plausible from './services/plausible.ts'
import posthog from './services/posthog.ts'
import segment from './services/segment.ts'
import stripe from './services/stripe.ts'
import vercelAnalytics from './services/vercel-analytics.ts'
import youtube from './services/youtube.ts'

export const services: readonly Service[] = [
  facebookSdk,
  googleAds,
  googleAnalytics,
  googleTagManager,
  hotjar,
  hubspot,
  linkedinInsight,
  matomo,
  metaPixel,
  microsoftClarity,
  mixpanel,
  plausible,
  posthog,
  segment,
  stripe,
  vercelAnalytics,
  youtube,
]

export const platforms: readonly Platform[] = [
  axeptio,
  borlabs,
  c15t,
  civic,
  commandersAct,
  complianz,
  consentmanager,
  cookieInformation,
  cookieScript,
  cookiebot,
  cookiefirst,
  cookieyes,
  didomi,
  fides,
  gatsbyGdpr,
  gpc,
  guardianConsentManager,
  iabGpp,
  iabTcf,
  iabUsp,
  iubenda,
  ketch,
  klaro,
  onetrust,
  osano,
  osanoOss,
  posthogPlatform,
  reactCookieConsent,
  shopify,
  sourcepoint,
  tarteaucitron,
  termly,
  transcend,
  trustarc,
  usercentrics,
  vanillaCookieconsent,
  wix,
  wpConsentApi,
]
