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
import abTasty from './services/ab-tasty.ts'
import adroll from './services/adroll.ts'
import albacross from './services/albacross.ts'
import amazonAssociates from './services/amazon-associates.ts'
import appnexus from './services/appnexus.ts'
import bizible from './services/bizible.ts'
import braze from './services/braze.ts'
import chatwoot from './services/chatwoot.ts'
import clearbit from './services/clearbit.ts'
import convertkit from './services/convertkit.ts'
import crisp from './services/crisp.ts'
import criteo from './services/criteo.ts'
import customerIo from './services/customer-io.ts'
import drift from './services/drift.ts'
import drip from './services/drip.ts'
import eloqua from './services/eloqua.ts'
import facebookSdk from './services/facebook-sdk.ts'
import frontChat from './services/front-chat.ts'
import googleAds from './services/google-ads.ts'
import googleAnalytics from './services/google-analytics.ts'
import googleTagManager from './services/google-tag-manager.ts'
import helpscoutBeacon from './services/helpscout-beacon.ts'
import hotjar from './services/hotjar.ts'
import hubspot from './services/hubspot.ts'
import impact from './services/impact.ts'
import intercom from './services/intercom.ts'
import klaviyo from './services/klaviyo.ts'
import linkedinInsight from './services/linkedin-insight.ts'
import livechat from './services/livechat.ts'
import marketo from './services/marketo.ts'
import matomo from './services/matomo.ts'
import mediamath from './services/mediamath.ts'
import metaPixel from './services/meta-pixel.ts'
import microsoftClarity from './services/microsoft-clarity.ts'
import mixpanel from './services/mixpanel.ts'
import olark from './services/olark.ts'
import optimizely from './services/optimizely.ts'
import outbrain from './services/outbrain.ts'
import pardot from './services/pardot.ts'
import pendo from './services/pendo.ts'
import plausible from './services/plausible.ts'
import posthog from './services/posthog.ts'
import salesforceChat from './services/salesforce-chat.ts'
import segment from './services/segment.ts'
import shareasale from './services/shareasale.ts'
import simplifi from './services/simplifi.ts'
import stackadapt from './services/stackadapt.ts'
import stripe from './services/stripe.ts'
import taboola from './services/taboola.ts'
import theTradeDesk from './services/the-trade-desk.ts'
import tidio from './services/tidio.ts'
import userlike from './services/userlike.ts'
import vercelAnalytics from './services/vercel-analytics.ts'
import vwo from './services/vwo.ts'
import youtube from './services/youtube.ts'
import zendeskChat from './services/zendesk-chat.ts'
import zoominfo from './services/zoominfo.ts'

export const services: readonly Service[] = [
  abTasty,
  adroll,
  albacross,
  amazonAssociates,
  appnexus,
  bizible,
  braze,
  chatwoot,
  clearbit,
  convertkit,
  crisp,
  criteo,
  customerIo,
  drift,
  drip,
  eloqua,
  facebookSdk,
  frontChat,
  googleAds,
  googleAnalytics,
  googleTagManager,
  helpscoutBeacon,
  hotjar,
  hubspot,
  impact,
  intercom,
  klaviyo,
  linkedinInsight,
  livechat,
  marketo,
  matomo,
  mediamath,
  metaPixel,
  microsoftClarity,
  mixpanel,
  olark,
  optimizely,
  outbrain,
  pardot,
  pendo,
  plausible,
  posthog,
  salesforceChat,
  segment,
  shareasale,
  simplifi,
  stackadapt,
  stripe,
  taboola,
  theTradeDesk,
  tidio,
  userlike,
  vercelAnalytics,
  vwo,
  youtube,
  zendeskChat,
  zoominfo,
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
