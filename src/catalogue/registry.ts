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
import cookiebotPlatform from './platforms/cookiebot.ts'
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
import onetrustPlatform from './platforms/onetrust.ts'
import osano from './platforms/osano.ts'
import osanoOss from './platforms/osano-oss.ts'
import posthogPlatform from './platforms/posthog.ts'
import reactCookieConsent from './platforms/react-cookie-consent.ts'
import shopify from './platforms/shopify.ts'
import sourcepoint from './platforms/sourcepoint.ts'
import tarteaucitron from './platforms/tarteaucitron.ts'
import termly from './platforms/termly.ts'
import transcend from './platforms/transcend.ts'
import trustarcPlatform from './platforms/trustarc.ts'
import usercentricsPlatform from './platforms/usercentrics.ts'
import vanillaCookieconsent from './platforms/vanilla-cookieconsent.ts'
import wix from './platforms/wix.ts'
import wpConsentApi from './platforms/wp-consent-api.ts'
import abTasty from './services/ab-tasty.ts'
import activecampaign from './services/activecampaign.ts'
import adaChat from './services/ada-chat.ts'
import adobeFonts from './services/adobe-fonts.ts'
import adroll from './services/adroll.ts'
import albacross from './services/albacross.ts'
import amazonAssociates from './services/amazon-associates.ts'
import amplitude from './services/amplitude.ts'
import appnexus from './services/appnexus.ts'
import attentive from './services/attentive.ts'
import awsElb from './services/aws-elb.ts'
import baiduAnalytics from './services/baidu-analytics.ts'
import bandcamp from './services/bandcamp.ts'
import bazaarvoice from './services/bazaarvoice.ts'
import bizible from './services/bizible.ts'
import botpress from './services/botpress.ts'
import braze from './services/braze.ts'
import brevo from './services/brevo.ts'
import calendly from './services/calendly.ts'
import callrail from './services/callrail.ts'
import canny from './services/canny.ts'
import chartbeat from './services/chartbeat.ts'
import chatwoot from './services/chatwoot.ts'
import chiliPiper from './services/chili-piper.ts'
import citrixNetscaler from './services/citrix-netscaler.ts'
import clearbit from './services/clearbit.ts'
import clicky from './services/clicky.ts'
import cloudflare from './services/cloudflare.ts'
import cloudflareWebAnalytics from './services/cloudflare-web-analytics.ts'
import comscore from './services/comscore.ts'
import convertkit from './services/convertkit.ts'
import cookiebot from './services/cookiebot.ts'
import coveo from './services/coveo.ts'
import craftCms from './services/craft-cms.ts'
import crazyEgg from './services/crazy-egg.ts'
import crisp from './services/crisp.ts'
import criteo from './services/criteo.ts'
import customerIo from './services/customer-io.ts'
import dailymotion from './services/dailymotion.ts'
import deezer from './services/deezer.ts'
import delighted from './services/delighted.ts'
import discordWidget from './services/discord-widget.ts'
import disqus from './services/disqus.ts'
import doubleclick from './services/doubleclick.ts'
import drift from './services/drift.ts'
import drip from './services/drip.ts'
import elasticApmRum from './services/elastic-apm-rum.ts'
import eloqua from './services/eloqua.ts'
import f5Bigip from './services/f5-bigip.ts'
import facebookMessenger from './services/facebook-messenger.ts'
import facebookSdk from './services/facebook-sdk.ts'
import fathom from './services/fathom.ts'
import featurebase from './services/featurebase.ts'
import feefo from './services/feefo.ts'
import firebaseAnalytics from './services/firebase-analytics.ts'
import fontAwesomeKit from './services/font-awesome-kit.ts'
import freshchat from './services/freshchat.ts'
import freshmarketer from './services/freshmarketer.ts'
import freshsales from './services/freshsales.ts'
import friendlyCaptcha from './services/friendly-captcha.ts'
import frontChat from './services/front-chat.ts'
import fullstory from './services/fullstory.ts'
import getresponse from './services/getresponse.ts'
import googleAds from './services/google-ads.ts'
import googleAdsense from './services/google-adsense.ts'
import googleAnalytics from './services/google-analytics.ts'
import googleCalendarEmbed from './services/google-calendar-embed.ts'
import googleCustomSearch from './services/google-custom-search.ts'
import googleDocsEmbed from './services/google-docs-embed.ts'
import googleFonts from './services/google-fonts.ts'
import googleMaps from './services/google-maps.ts'
import googleOptimize from './services/google-optimize.ts'
import googlePublisherTag from './services/google-publisher-tag.ts'
import googleRecaptcha from './services/google-recaptcha.ts'
import googleSignIn from './services/google-sign-in.ts'
import googleTagManager from './services/google-tag-manager.ts'
import gorgias from './services/gorgias.ts'
import gosquared from './services/gosquared.ts'
import hcaptcha from './services/hcaptcha.ts'
import heap from './services/heap.ts'
import helpscoutBeacon from './services/helpscout-beacon.ts'
import hotjar from './services/hotjar.ts'
import hubspot from './services/hubspot.ts'
import impact from './services/impact.ts'
import inspectlet from './services/inspectlet.ts'
import instagramEmbed from './services/instagram-embed.ts'
import intercom from './services/intercom.ts'
import issuu from './services/issuu.ts'
import iterable from './services/iterable.ts'
import jazzhr from './services/jazzhr.ts'
import jotform from './services/jotform.ts'
import klaviyo from './services/klaviyo.ts'
import kustomer from './services/kustomer.ts'
import landbot from './services/landbot.ts'
import leadForensics from './services/lead-forensics.ts'
import leadfeeder from './services/leadfeeder.ts'
import leadinfo from './services/leadinfo.ts'
import linkedinInsight from './services/linkedin-insight.ts'
import linkedinWidgets from './services/linkedin-widgets.ts'
import livechat from './services/livechat.ts'
import logrocket from './services/logrocket.ts'
import luckyOrange from './services/lucky-orange.ts'
import mailchimp from './services/mailchimp.ts'
import mapbox from './services/mapbox.ts'
import marketo from './services/marketo.ts'
import matomo from './services/matomo.ts'
import mautic from './services/mautic.ts'
import mediamath from './services/mediamath.ts'
import metaPixel from './services/meta-pixel.ts'
import microsoftClarity from './services/microsoft-clarity.ts'
import microsoftUet from './services/microsoft-uet.ts'
import mixcloud from './services/mixcloud.ts'
import mixpanel from './services/mixpanel.ts'
import mopinion from './services/mopinion.ts'
import mouseflow from './services/mouseflow.ts'
import mtcaptcha from './services/mtcaptcha.ts'
import nuxtI18n from './services/nuxt-i18n.ts'
import olark from './services/olark.ts'
import omnisend from './services/omnisend.ts'
import onesignal from './services/onesignal.ts'
import onetrust from './services/onetrust.ts'
import openstreetmap from './services/openstreetmap.ts'
import optimizely from './services/optimizely.ts'
import outbrain from './services/outbrain.ts'
import pardot from './services/pardot.ts'
import parsely from './services/parsely.ts'
import pendo from './services/pendo.ts'
import pingdom from './services/pingdom.ts'
import pinterestTag from './services/pinterest-tag.ts'
import pinterestWidgets from './services/pinterest-widgets.ts'
import pipedriveLeadbooster from './services/pipedrive-leadbooster.ts'
import piwikPro from './services/piwik-pro.ts'
import plausible from './services/plausible.ts'
import posthog from './services/posthog.ts'
import prezi from './services/prezi.ts'
import pushengage from './services/pushengage.ts'
import pushwoosh from './services/pushwoosh.ts'
import qualified from './services/qualified.ts'
import qualtrics from './services/qualtrics.ts'
import quantcast from './services/quantcast.ts'
import quoraPixel from './services/quora-pixel.ts'
import reAmaze from './services/re-amaze.ts'
import redditPixel from './services/reddit-pixel.ts'
import reviewsIo from './services/reviews-io.ts'
import rudderstack from './services/rudderstack.ts'
import salesforceChat from './services/salesforce-chat.ts'
import segment from './services/segment.ts'
import sentry from './services/sentry.ts'
import shareasale from './services/shareasale.ts'
import simpleAnalytics from './services/simple-analytics.ts'
import simplifi from './services/simplifi.ts'
import sleeknote from './services/sleeknote.ts'
import slideshare from './services/slideshare.ts'
import smartlook from './services/smartlook.ts'
import smartsupp from './services/smartsupp.ts'
import snapchatPixel from './services/snapchat-pixel.ts'
import snowplow from './services/snowplow.ts'
import soundcloud from './services/soundcloud.ts'
import spotify from './services/spotify.ts'
import stackadapt from './services/stackadapt.ts'
import stackpath from './services/stackpath.ts'
import statcounter from './services/statcounter.ts'
import stripe from './services/stripe.ts'
import survicate from './services/survicate.ts'
import swapcard from './services/swapcard.ts'
import taboola from './services/taboola.ts'
import tawkTo from './services/tawk-to.ts'
import theTradeDesk from './services/the-trade-desk.ts'
import tidio from './services/tidio.ts'
import tiktokEmbed from './services/tiktok-embed.ts'
import tiktokPixel from './services/tiktok-pixel.ts'
import trustarc from './services/trustarc.ts'
import trustpilot from './services/trustpilot.ts'
import tumblr from './services/tumblr.ts'
import turnstile from './services/turnstile.ts'
import twitch from './services/twitch.ts'
import twitterWidgets from './services/twitter-widgets.ts'
import typeform from './services/typeform.ts'
import umami from './services/umami.ts'
import usabilla from './services/usabilla.ts'
import usercentrics from './services/usercentrics.ts'
import userlike from './services/userlike.ts'
import uservoice from './services/uservoice.ts'
import vercelAnalytics from './services/vercel-analytics.ts'
import vercelSpeedInsights from './services/vercel-speed-insights.ts'
import vimeo from './services/vimeo.ts'
import visitorQueue from './services/visitor-queue.ts'
import vkPixel from './services/vk-pixel.ts'
import vwo from './services/vwo.ts'
import webpushByBatch from './services/webpush-by-batch.ts'
import whmcs from './services/whmcs.ts'
import wistia from './services/wistia.ts'
import woopra from './services/woopra.ts'
import wordpressJetpack from './services/wordpress-jetpack.ts'
import xPixel from './services/x-pixel.ts'
import yandexMetrika from './services/yandex-metrika.ts'
import yotpo from './services/yotpo.ts'
import youtube from './services/youtube.ts'
import zendeskChat from './services/zendesk-chat.ts'
import zohoPagesense from './services/zoho-pagesense.ts'
import zohoSalesiq from './services/zoho-salesiq.ts'
import zoominfo from './services/zoominfo.ts'

export const services: readonly Service[] = [
  abTasty,
  activecampaign,
  adaChat,
  adobeFonts,
  adroll,
  albacross,
  amazonAssociates,
  amplitude,
  appnexus,
  attentive,
  awsElb,
  baiduAnalytics,
  bandcamp,
  bazaarvoice,
  bizible,
  botpress,
  braze,
  brevo,
  calendly,
  callrail,
  canny,
  chartbeat,
  chatwoot,
  chiliPiper,
  citrixNetscaler,
  clearbit,
  clicky,
  cloudflare,
  cloudflareWebAnalytics,
  comscore,
  convertkit,
  cookiebot,
  coveo,
  craftCms,
  crazyEgg,
  crisp,
  criteo,
  customerIo,
  dailymotion,
  deezer,
  delighted,
  discordWidget,
  disqus,
  doubleclick,
  drift,
  drip,
  elasticApmRum,
  eloqua,
  f5Bigip,
  facebookMessenger,
  facebookSdk,
  fathom,
  featurebase,
  feefo,
  firebaseAnalytics,
  fontAwesomeKit,
  freshchat,
  freshmarketer,
  freshsales,
  friendlyCaptcha,
  frontChat,
  fullstory,
  getresponse,
  googleAds,
  googleAdsense,
  googleAnalytics,
  googleCalendarEmbed,
  googleCustomSearch,
  googleDocsEmbed,
  googleFonts,
  googleMaps,
  googleOptimize,
  googlePublisherTag,
  googleRecaptcha,
  googleSignIn,
  googleTagManager,
  gorgias,
  gosquared,
  hcaptcha,
  heap,
  helpscoutBeacon,
  hotjar,
  hubspot,
  impact,
  inspectlet,
  instagramEmbed,
  intercom,
  issuu,
  iterable,
  jazzhr,
  jotform,
  klaviyo,
  kustomer,
  landbot,
  leadForensics,
  leadfeeder,
  leadinfo,
  linkedinInsight,
  linkedinWidgets,
  livechat,
  logrocket,
  luckyOrange,
  mailchimp,
  mapbox,
  marketo,
  matomo,
  mautic,
  mediamath,
  metaPixel,
  microsoftClarity,
  microsoftUet,
  mixcloud,
  mixpanel,
  mopinion,
  mouseflow,
  mtcaptcha,
  nuxtI18n,
  olark,
  omnisend,
  onesignal,
  onetrust,
  openstreetmap,
  optimizely,
  outbrain,
  pardot,
  parsely,
  pendo,
  pingdom,
  pinterestTag,
  pinterestWidgets,
  pipedriveLeadbooster,
  piwikPro,
  plausible,
  posthog,
  prezi,
  pushengage,
  pushwoosh,
  qualified,
  qualtrics,
  quantcast,
  quoraPixel,
  reAmaze,
  redditPixel,
  reviewsIo,
  rudderstack,
  salesforceChat,
  segment,
  sentry,
  shareasale,
  simpleAnalytics,
  simplifi,
  sleeknote,
  slideshare,
  smartlook,
  smartsupp,
  snapchatPixel,
  snowplow,
  soundcloud,
  spotify,
  stackadapt,
  stackpath,
  statcounter,
  stripe,
  survicate,
  swapcard,
  taboola,
  tawkTo,
  theTradeDesk,
  tidio,
  tiktokEmbed,
  tiktokPixel,
  trustarc,
  trustpilot,
  tumblr,
  turnstile,
  twitch,
  twitterWidgets,
  typeform,
  umami,
  usabilla,
  usercentrics,
  userlike,
  uservoice,
  vercelAnalytics,
  vercelSpeedInsights,
  vimeo,
  visitorQueue,
  vkPixel,
  vwo,
  webpushByBatch,
  whmcs,
  wistia,
  woopra,
  wordpressJetpack,
  xPixel,
  yandexMetrika,
  yotpo,
  youtube,
  zendeskChat,
  zohoPagesense,
  zohoSalesiq,
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
  cookiebotPlatform,
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
  onetrustPlatform,
  osano,
  osanoOss,
  posthogPlatform,
  reactCookieConsent,
  shopify,
  sourcepoint,
  tarteaucitron,
  termly,
  transcend,
  trustarcPlatform,
  usercentricsPlatform,
  vanillaCookieconsent,
  wix,
  wpConsentApi,
]
