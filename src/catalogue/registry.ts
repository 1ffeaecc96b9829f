// Generated from the files of this folder: `npm run sync` renews it.
import type { Platform } from '../model/platform.ts'
import type { Service } from '../model/service.ts'
import cookiebot from './platforms/cookiebot.ts'
import iabTcf from './platforms/iab-tcf.ts'
import onetrust from './platforms/onetrust.ts'
import vanillaCookieconsent from './platforms/vanilla-cookieconsent.ts'
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
  cookiebot,
  iabTcf,
  onetrust,
  vanillaCookieconsent,
]
