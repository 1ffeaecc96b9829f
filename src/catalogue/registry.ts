// Generated from the files of this folder: `npm run sync` renews it.
import type { Platform } from '../model/platform.ts'
import type { Service } from '../model/service.ts'
import axeptioPlatform from './platforms/axeptio.ts'
import borlabs from './platforms/borlabs.ts'
import c15t from './platforms/c15t.ts'
import civicPlatform from './platforms/civic.ts'
import commandersActPlatform from './platforms/commanders-act.ts'
import complianz from './platforms/complianz.ts'
import consentmanagerPlatform from './platforms/consentmanager.ts'
import cookieInformation from './platforms/cookie-information.ts'
import cookieScriptPlatform from './platforms/cookie-script.ts'
import cookiebotPlatform from './platforms/cookiebot.ts'
import cookiefirstPlatform from './platforms/cookiefirst.ts'
import cookieyesPlatform from './platforms/cookieyes.ts'
import didomiPlatform from './platforms/didomi.ts'
import fides from './platforms/fides.ts'
import gatsbyGdpr from './platforms/gatsby-gdpr.ts'
import gpc from './platforms/gpc.ts'
import guardianConsentManager from './platforms/guardian-consent-manager.ts'
import hubspotPlatform from './platforms/hubspot.ts'
import iabGpp from './platforms/iab-gpp.ts'
import iabTcf from './platforms/iab-tcf.ts'
import iabUsp from './platforms/iab-usp.ts'
import iubendaPlatform from './platforms/iubenda.ts'
import ketch from './platforms/ketch.ts'
import klaro from './platforms/klaro.ts'
import ngxCookieconsent from './platforms/ngx-cookieconsent.ts'
import nuxtScripts from './platforms/nuxt-scripts.ts'
import onetrustPlatform from './platforms/onetrust.ts'
import osanoPlatform from './platforms/osano.ts'
import osanoOss from './platforms/osano-oss.ts'
import posthogPlatform from './platforms/posthog.ts'
import reactCookieConsent from './platforms/react-cookie-consent.ts'
import shopify from './platforms/shopify.ts'
import sourcepoint from './platforms/sourcepoint.ts'
import tarteaucitron from './platforms/tarteaucitron.ts'
import termlyPlatform from './platforms/termly.ts'
import transcend from './platforms/transcend.ts'
import trustarcPlatform from './platforms/trustarc.ts'
import usercentricsPlatform from './platforms/usercentrics.ts'
import vanillaCookieconsent from './platforms/vanilla-cookieconsent.ts'
import wix from './platforms/wix.ts'
import wpConsentApi from './platforms/wp-consent-api.ts'
import _33across from './services/33across.ts'
import abTasty from './services/ab-tasty.ts'
import ackee from './services/ackee.ts'
import actistat from './services/actistat.ts'
import activecampaign from './services/activecampaign.ts'
import adaChat from './services/ada-chat.ts'
import addthis from './services/addthis.ts'
import addtoany from './services/addtoany.ts'
import adform from './services/adform.ts'
import adition from './services/adition.ts'
import adobeAdvertising from './services/adobe-advertising.ts'
import adobeAnalytics from './services/adobe-analytics.ts'
import adobeAudienceManager from './services/adobe-audience-manager.ts'
import adobeFonts from './services/adobe-fonts.ts'
import adobeLaunch from './services/adobe-launch.ts'
import adobeTarget from './services/adobe-target.ts'
import adroll from './services/adroll.ts'
import adup from './services/adup.ts'
import affilae from './services/affilae.ts'
import ahrefsAnalytics from './services/ahrefs-analytics.ts'
import akamaiMpulse from './services/akamai-mpulse.ts'
import albacross from './services/albacross.ts'
import amazonAds from './services/amazon-ads.ts'
import amazonAssociates from './services/amazon-associates.ts'
import amazonPublisherServices from './services/amazon-publisher-services.ts'
import amplitude from './services/amplitude.ts'
import antvoice from './services/antvoice.ts'
import appcues from './services/appcues.ts'
import appdynamics from './services/appdynamics.ts'
import applicationInsights from './services/application-insights.ts'
import appnexus from './services/appnexus.ts'
import arcIo from './services/arc-io.ts'
import atInternet from './services/at-internet.ts'
import attentive from './services/attentive.ts'
import awin from './services/awin.ts'
import awsElb from './services/aws-elb.ts'
import awsRum from './services/aws-rum.ts'
import axeptio from './services/axeptio.ts'
import baiduAnalytics from './services/baidu-analytics.ts'
import bandcamp from './services/bandcamp.ts'
import bazaarvoice from './services/bazaarvoice.ts'
import bizible from './services/bizible.ts'
import bloomreach from './services/bloomreach.ts'
import blueconic from './services/blueconic.ts'
import bluekai from './services/bluekai.ts'
import boomerang from './services/boomerang.ts'
import botpress from './services/botpress.ts'
import braze from './services/braze.ts'
import brevo from './services/brevo.ts'
import browsee from './services/browsee.ts'
import bugsnag from './services/bugsnag.ts'
import buysellads from './services/buysellads.ts'
import cabin from './services/cabin.ts'
import calendly from './services/calendly.ts'
import callrail from './services/callrail.ts'
import canny from './services/canny.ts'
import carbonAds from './services/carbon-ads.ts'
import chameleon from './services/chameleon.ts'
import chartbeat from './services/chartbeat.ts'
import chatwoot from './services/chatwoot.ts'
import chiliPiper from './services/chili-piper.ts'
import citrixNetscaler from './services/citrix-netscaler.ts'
import civic from './services/civic.ts'
import cjAffiliate from './services/cj-affiliate.ts'
import claritas from './services/claritas.ts'
import clearbit from './services/clearbit.ts'
import clickdimensions from './services/clickdimensions.ts'
import clicktale from './services/clicktale.ts'
import clicky from './services/clicky.ts'
import clicmanager from './services/clicmanager.ts'
import cloudflare from './services/cloudflare.ts'
import cloudflareWebAnalytics from './services/cloudflare-web-analytics.ts'
import commandersAct from './services/commanders-act.ts'
import compteurFr from './services/compteur-fr.ts'
import comscore from './services/comscore.ts'
import configcat from './services/configcat.ts'
import consentmanager from './services/consentmanager.ts'
import contentsquare from './services/contentsquare.ts'
import convertExperiences from './services/convert-experiences.ts'
import convertkit from './services/convertkit.ts'
import cookieScript from './services/cookie-script.ts'
import cookiebot from './services/cookiebot.ts'
import cookiefirst from './services/cookiefirst.ts'
import cookieyes from './services/cookieyes.ts'
import countly from './services/countly.ts'
import coveo from './services/coveo.ts'
import craftCms from './services/craft-cms.ts'
import crazyEgg from './services/crazy-egg.ts'
import crisp from './services/crisp.ts'
import criteo from './services/criteo.ts'
import customerIo from './services/customer-io.ts'
import dailymotion from './services/dailymotion.ts'
import databuddy from './services/databuddy.ts'
import datadogRum from './services/datadog-rum.ts'
import decibel from './services/decibel.ts'
import deezer from './services/deezer.ts'
import delighted from './services/delighted.ts'
import dialogInsight from './services/dialog-insight.ts'
import didomi from './services/didomi.ts'
import discordWidget from './services/discord-widget.ts'
import disqus from './services/disqus.ts'
import doubleclick from './services/doubleclick.ts'
import drift from './services/drift.ts'
import drip from './services/drip.ts'
import dynamicYield from './services/dynamic-yield.ts'
import dynatrace from './services/dynatrace.ts'
import econda from './services/econda.ts'
import effiliation from './services/effiliation.ts'
import elasticApmRum from './services/elastic-apm-rum.ts'
import elevar from './services/elevar.ts'
import elfsight from './services/elfsight.ts'
import eloqua from './services/eloqua.ts'
import emolytics from './services/emolytics.ts'
import ensighten from './services/ensighten.ts'
import epsilon from './services/epsilon.ts'
import equativ from './services/equativ.ts'
import eskimi from './services/eskimi.ts'
import ethicalads from './services/ethicalads.ts'
import etracker from './services/etracker.ts'
import eulerian from './services/eulerian.ts'
import everflow from './services/everflow.ts'
import ezoic from './services/ezoic.ts'
import f5Bigip from './services/f5-bigip.ts'
import facebookMessenger from './services/facebook-messenger.ts'
import facebookSdk from './services/facebook-sdk.ts'
import faciliti from './services/faciliti.ts'
import fathom from './services/fathom.ts'
import featurebase from './services/featurebase.ts'
import feefo from './services/feefo.ts'
import firebaseAnalytics from './services/firebase-analytics.ts'
import firstpromoter from './services/firstpromoter.ts'
import flashtalking from './services/flashtalking.ts'
import fontAwesomeKit from './services/font-awesome-kit.ts'
import force24 from './services/force24.ts'
import freshchat from './services/freshchat.ts'
import freshmarketer from './services/freshmarketer.ts'
import freshpaint from './services/freshpaint.ts'
import freshsales from './services/freshsales.ts'
import friendlyCaptcha from './services/friendly-captcha.ts'
import frontChat from './services/front-chat.ts'
import fullstory from './services/fullstory.ts'
import getquanty from './services/getquanty.ts'
import getresponse from './services/getresponse.ts'
import glassbox from './services/glassbox.ts'
import goatcounter from './services/goatcounter.ts'
import goldenBees from './services/golden-bees.ts'
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
import googleTranslate from './services/google-translate.ts'
import gorgias from './services/gorgias.ts'
import gosquared from './services/gosquared.ts'
import growthbook from './services/growthbook.ts'
import hcaptcha from './services/hcaptcha.ts'
import heap from './services/heap.ts'
import helloBar from './services/hello-bar.ts'
import helpscoutBeacon from './services/helpscout-beacon.ts'
import hightouchEvents from './services/hightouch-events.ts'
import honeybadger from './services/honeybadger.ts'
import hotjar from './services/hotjar.ts'
import hubspot from './services/hubspot.ts'
import id5 from './services/id5.ts'
import impact from './services/impact.ts'
import innovid from './services/innovid.ts'
import insider from './services/insider.ts'
import inspectlet from './services/inspectlet.ts'
import instagramEmbed from './services/instagram-embed.ts'
import instana from './services/instana.ts'
import instapage from './services/instapage.ts'
import intercom from './services/intercom.ts'
import issuu from './services/issuu.ts'
import iterable from './services/iterable.ts'
import iubenda from './services/iubenda.ts'
import jazzhr from './services/jazzhr.ts'
import jotform from './services/jotform.ts'
import june from './services/june.ts'
import justuno from './services/justuno.ts'
import kakaoPixel from './services/kakao-pixel.ts'
import kameleoon from './services/kameleoon.ts'
import keen from './services/keen.ts'
import kissmetrics from './services/kissmetrics.ts'
import klaviyo from './services/klaviyo.ts'
import koban from './services/koban.ts'
import kompassLeads from './services/kompass-leads.ts'
import kustomer from './services/kustomer.ts'
import kwanko from './services/kwanko.ts'
import landbot from './services/landbot.ts'
import launchdarkly from './services/launchdarkly.ts'
import leadForensics from './services/lead-forensics.ts'
import leadfeeder from './services/leadfeeder.ts'
import leadinfo from './services/leadinfo.ts'
import lineTag from './services/line-tag.ts'
import linkedinInsight from './services/linkedin-insight.ts'
import linkedinWidgets from './services/linkedin-widgets.ts'
import livechat from './services/livechat.ts'
import liveinternet from './services/liveinternet.ts'
import liveramp from './services/liveramp.ts'
import logrocket from './services/logrocket.ts'
import lotame from './services/lotame.ts'
import luckyOrange from './services/lucky-orange.ts'
import lytics from './services/lytics.ts'
import madmetrics from './services/madmetrics.ts'
import magento from './services/magento.ts'
import mailchimp from './services/mailchimp.ts'
import mapbox from './services/mapbox.ts'
import markerIo from './services/marker-io.ts'
import marketo from './services/marketo.ts'
import matomo from './services/matomo.ts'
import mautic from './services/mautic.ts'
import medallia from './services/medallia.ts'
import mediaNet from './services/media-net.ts'
import mediamath from './services/mediamath.ts'
import mediavine from './services/mediavine.ts'
import metaPixel from './services/meta-pixel.ts'
import microanalytics from './services/microanalytics.ts'
import microsoftClarity from './services/microsoft-clarity.ts'
import microsoftUet from './services/microsoft-uet.ts'
import mixcloud from './services/mixcloud.ts'
import mixpanel from './services/mixpanel.ts'
import monetate from './services/monetate.ts'
import mopinion from './services/mopinion.ts'
import mouseflow from './services/mouseflow.ts'
import mparticle from './services/mparticle.ts'
import mtcaptcha from './services/mtcaptcha.ts'
import myfeelback from './services/myfeelback.ts'
import naverAnalytics from './services/naver-analytics.ts'
import neustar from './services/neustar.ts'
import newRelicBrowser from './services/new-relic-browser.ts'
import nextdoorPixel from './services/nextdoor-pixel.ts'
import northbeam from './services/northbeam.ts'
import nuxtI18n from './services/nuxt-i18n.ts'
import olark from './services/olark.ts'
import omnisend from './services/omnisend.ts'
import onesignal from './services/onesignal.ts'
import onetrust from './services/onetrust.ts'
import openWebAnalytics from './services/open-web-analytics.ts'
import openpanel from './services/openpanel.ts'
import openstreetmap from './services/openstreetmap.ts'
import optimizely from './services/optimizely.ts'
import optinmonster from './services/optinmonster.ts'
import osano from './services/osano.ts'
import outbrain from './services/outbrain.ts'
import pardot from './services/pardot.ts'
import parsely from './services/parsely.ts'
import partnerstack from './services/partnerstack.ts'
import pendo from './services/pendo.ts'
import perfectAudience from './services/perfect-audience.ts'
import permutive from './services/permutive.ts'
import pianoAnalytics from './services/piano-analytics.ts'
import pingdom from './services/pingdom.ts'
import pinterestTag from './services/pinterest-tag.ts'
import pinterestWidgets from './services/pinterest-widgets.ts'
import pipedriveLeadbooster from './services/pipedrive-leadbooster.ts'
import pirsch from './services/pirsch.ts'
import piwikPro from './services/piwik-pro.ts'
import piximedia from './services/piximedia.ts'
import plausible from './services/plausible.ts'
import plerdy from './services/plerdy.ts'
import plezi from './services/plezi.ts'
import podsights from './services/podsights.ts'
import poptin from './services/poptin.ts'
import posthog from './services/posthog.ts'
import prebid from './services/prebid.ts'
import prestashop from './services/prestashop.ts'
import prezi from './services/prezi.ts'
import privy from './services/privy.ts'
import promptwatch from './services/promptwatch.ts'
import ptengine from './services/ptengine.ts'
import pushengage from './services/pushengage.ts'
import pushwoosh from './services/pushwoosh.ts'
import qualified from './services/qualified.ts'
import qualtrics from './services/qualtrics.ts'
import quantcast from './services/quantcast.ts'
import quantumMetric from './services/quantum-metric.ts'
import quoraPixel from './services/quora-pixel.ts'
import rakutenAdvertising from './services/rakuten-advertising.ts'
import ramblerTop100 from './services/rambler-top100.ts'
import raptive from './services/raptive.ts'
import raygun from './services/raygun.ts'
import reAmaze from './services/re-amaze.ts'
import redditPixel from './services/reddit-pixel.ts'
import refersion from './services/refersion.ts'
import reviewsIo from './services/reviews-io.ts'
import rewardful from './services/rewardful.ts'
import rollbar from './services/rollbar.ts'
import rtbHouse from './services/rtb-house.ts'
import rudderstack from './services/rudderstack.ts'
import rybbit from './services/rybbit.ts'
import salesforceChat from './services/salesforce-chat.ts'
import salesforceCommerceCloud from './services/salesforce-commerce-cloud.ts'
import screeb from './services/screeb.ts'
import segment from './services/segment.ts'
import segmentstream from './services/segmentstream.ts'
import sentry from './services/sentry.ts'
import sessioncam from './services/sessioncam.ts'
import shareaholic from './services/shareaholic.ts'
import shareasale from './services/shareasale.ts'
import sharethis from './services/sharethis.ts'
import sharpspring from './services/sharpspring.ts'
import shinystat from './services/shinystat.ts'
import shopifyAnalytics from './services/shopify-analytics.ts'
import simpleAnalytics from './services/simple-analytics.ts'
import simplifi from './services/simplifi.ts'
import site24x7 from './services/site24x7.ts'
import sizmek from './services/sizmek.ts'
import skaze from './services/skaze.ts'
import sleeknote from './services/sleeknote.ts'
import slideshare from './services/slideshare.ts'
import smartlook from './services/smartlook.ts'
import smartsupp from './services/smartsupp.ts'
import snapchatPixel from './services/snapchat-pixel.ts'
import snowplow from './services/snowplow.ts'
import soundcloud from './services/soundcloud.ts'
import speedcurve from './services/speedcurve.ts'
import splitIo from './services/split-io.ts'
import spotify from './services/spotify.ts'
import spotifyPixel from './services/spotify-pixel.ts'
import stackadapt from './services/stackadapt.ts'
import stackpath from './services/stackpath.ts'
import statcounter from './services/statcounter.ts'
import statsig from './services/statsig.ts'
import stonly from './services/stonly.ts'
import stripe from './services/stripe.ts'
import sumo from './services/sumo.ts'
import survicate from './services/survicate.ts'
import swapcard from './services/swapcard.ts'
import swetrix from './services/swetrix.ts'
import taboola from './services/taboola.ts'
import tapad from './services/tapad.ts'
import tapfiliate from './services/tapfiliate.ts'
import tawkTo from './services/tawk-to.ts'
import teads from './services/teads.ts'
import tealium from './services/tealium.ts'
import termly from './services/termly.ts'
import theTradeDesk from './services/the-trade-desk.ts'
import tidio from './services/tidio.ts'
import tiktokEmbed from './services/tiktok-embed.ts'
import tiktokPixel from './services/tiktok-pixel.ts'
import tolt from './services/tolt.ts'
import trackjs from './services/trackjs.ts'
import tradedoubler from './services/tradedoubler.ts'
import tradetracker from './services/tradetracker.ts'
import treasureData from './services/treasure-data.ts'
import tripleWhale from './services/triple-whale.ts'
import trustarc from './services/trustarc.ts'
import trustpilot from './services/trustpilot.ts'
import tumblr from './services/tumblr.ts'
import tune from './services/tune.ts'
import turnstile from './services/turnstile.ts'
import twenga from './services/twenga.ts'
import twitch from './services/twitch.ts'
import twitterWidgets from './services/twitter-widgets.ts'
import typeform from './services/typeform.ts'
import umami from './services/umami.ts'
import unbounce from './services/unbounce.ts'
import unleash from './services/unleash.ts'
import usabilla from './services/usabilla.ts'
import userCom from './services/user-com.ts'
import usercentrics from './services/usercentrics.ts'
import userguiding from './services/userguiding.ts'
import userlike from './services/userlike.ts'
import userpilot from './services/userpilot.ts'
import uservoice from './services/uservoice.ts'
import usetiful from './services/usetiful.ts'
import uxcam from './services/uxcam.ts'
import vercelAnalytics from './services/vercel-analytics.ts'
import vercelSpeedInsights from './services/vercel-speed-insights.ts'
import vimeo from './services/vimeo.ts'
import visitorQueue from './services/visitor-queue.ts'
import visualRevenue from './services/visual-revenue.ts'
import vkPixel from './services/vk-pixel.ts'
import vwo from './services/vwo.ts'
import walkme from './services/walkme.ts'
import webleadsTracker from './services/webleads-tracker.ts'
import webmecanik from './services/webmecanik.ts'
import weborama from './services/weborama.ts'
import webpushByBatch from './services/webpush-by-batch.ts'
import whatfix from './services/whatfix.ts'
import whmcs from './services/whmcs.ts'
import wisepops from './services/wisepops.ts'
import wistia from './services/wistia.ts'
import woocommerce from './services/woocommerce.ts'
import woopra from './services/woopra.ts'
import wordpressCore from './services/wordpress-core.ts'
import wordpressJetpack from './services/wordpress-jetpack.ts'
import wysistat from './services/wysistat.ts'
import xPixel from './services/x-pixel.ts'
import yahooDotTags from './services/yahoo-dot-tags.ts'
import yahooJapanTag from './services/yahoo-japan-tag.ts'
import yandexMetrika from './services/yandex-metrika.ts'
import yotpo from './services/yotpo.ts'
import youtube from './services/youtube.ts'
import zendeskChat from './services/zendesk-chat.ts'
import zohoPagesense from './services/zoho-pagesense.ts'
import zohoSalesiq from './services/zoho-salesiq.ts'
import zoominfo from './services/zoominfo.ts'

export const services: readonly Service[] = [
  _33across,
  abTasty,
  ackee,
  actistat,
  activecampaign,
  adaChat,
  addthis,
  addtoany,
  adform,
  adition,
  adobeAdvertising,
  adobeAnalytics,
  adobeAudienceManager,
  adobeFonts,
  adobeLaunch,
  adobeTarget,
  adroll,
  adup,
  affilae,
  ahrefsAnalytics,
  akamaiMpulse,
  albacross,
  amazonAds,
  amazonAssociates,
  amazonPublisherServices,
  amplitude,
  antvoice,
  appcues,
  appdynamics,
  applicationInsights,
  appnexus,
  arcIo,
  atInternet,
  attentive,
  awin,
  awsElb,
  awsRum,
  axeptio,
  baiduAnalytics,
  bandcamp,
  bazaarvoice,
  bizible,
  bloomreach,
  blueconic,
  bluekai,
  boomerang,
  botpress,
  braze,
  brevo,
  browsee,
  bugsnag,
  buysellads,
  cabin,
  calendly,
  callrail,
  canny,
  carbonAds,
  chameleon,
  chartbeat,
  chatwoot,
  chiliPiper,
  citrixNetscaler,
  civic,
  cjAffiliate,
  claritas,
  clearbit,
  clickdimensions,
  clicktale,
  clicky,
  clicmanager,
  cloudflare,
  cloudflareWebAnalytics,
  commandersAct,
  compteurFr,
  comscore,
  configcat,
  consentmanager,
  contentsquare,
  convertExperiences,
  convertkit,
  cookieScript,
  cookiebot,
  cookiefirst,
  cookieyes,
  countly,
  coveo,
  craftCms,
  crazyEgg,
  crisp,
  criteo,
  customerIo,
  dailymotion,
  databuddy,
  datadogRum,
  decibel,
  deezer,
  delighted,
  dialogInsight,
  didomi,
  discordWidget,
  disqus,
  doubleclick,
  drift,
  drip,
  dynamicYield,
  dynatrace,
  econda,
  effiliation,
  elasticApmRum,
  elevar,
  elfsight,
  eloqua,
  emolytics,
  ensighten,
  epsilon,
  equativ,
  eskimi,
  ethicalads,
  etracker,
  eulerian,
  everflow,
  ezoic,
  f5Bigip,
  facebookMessenger,
  facebookSdk,
  faciliti,
  fathom,
  featurebase,
  feefo,
  firebaseAnalytics,
  firstpromoter,
  flashtalking,
  fontAwesomeKit,
  force24,
  freshchat,
  freshmarketer,
  freshpaint,
  freshsales,
  friendlyCaptcha,
  frontChat,
  fullstory,
  getquanty,
  getresponse,
  glassbox,
  goatcounter,
  goldenBees,
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
  googleTranslate,
  gorgias,
  gosquared,
  growthbook,
  hcaptcha,
  heap,
  helloBar,
  helpscoutBeacon,
  hightouchEvents,
  honeybadger,
  hotjar,
  hubspot,
  id5,
  impact,
  innovid,
  insider,
  inspectlet,
  instagramEmbed,
  instana,
  instapage,
  intercom,
  issuu,
  iterable,
  iubenda,
  jazzhr,
  jotform,
  june,
  justuno,
  kakaoPixel,
  kameleoon,
  keen,
  kissmetrics,
  klaviyo,
  koban,
  kompassLeads,
  kustomer,
  kwanko,
  landbot,
  launchdarkly,
  leadForensics,
  leadfeeder,
  leadinfo,
  lineTag,
  linkedinInsight,
  linkedinWidgets,
  livechat,
  liveinternet,
  liveramp,
  logrocket,
  lotame,
  luckyOrange,
  lytics,
  madmetrics,
  magento,
  mailchimp,
  mapbox,
  markerIo,
  marketo,
  matomo,
  mautic,
  medallia,
  mediaNet,
  mediamath,
  mediavine,
  metaPixel,
  microanalytics,
  microsoftClarity,
  microsoftUet,
  mixcloud,
  mixpanel,
  monetate,
  mopinion,
  mouseflow,
  mparticle,
  mtcaptcha,
  myfeelback,
  naverAnalytics,
  neustar,
  newRelicBrowser,
  nextdoorPixel,
  northbeam,
  nuxtI18n,
  olark,
  omnisend,
  onesignal,
  onetrust,
  openWebAnalytics,
  openpanel,
  openstreetmap,
  optimizely,
  optinmonster,
  osano,
  outbrain,
  pardot,
  parsely,
  partnerstack,
  pendo,
  perfectAudience,
  permutive,
  pianoAnalytics,
  pingdom,
  pinterestTag,
  pinterestWidgets,
  pipedriveLeadbooster,
  pirsch,
  piwikPro,
  piximedia,
  plausible,
  plerdy,
  plezi,
  podsights,
  poptin,
  posthog,
  prebid,
  prestashop,
  prezi,
  privy,
  promptwatch,
  ptengine,
  pushengage,
  pushwoosh,
  qualified,
  qualtrics,
  quantcast,
  quantumMetric,
  quoraPixel,
  rakutenAdvertising,
  ramblerTop100,
  raptive,
  raygun,
  reAmaze,
  redditPixel,
  refersion,
  reviewsIo,
  rewardful,
  rollbar,
  rtbHouse,
  rudderstack,
  rybbit,
  salesforceChat,
  salesforceCommerceCloud,
  screeb,
  segment,
  segmentstream,
  sentry,
  sessioncam,
  shareaholic,
  shareasale,
  sharethis,
  sharpspring,
  shinystat,
  shopifyAnalytics,
  simpleAnalytics,
  simplifi,
  site24x7,
  sizmek,
  skaze,
  sleeknote,
  slideshare,
  smartlook,
  smartsupp,
  snapchatPixel,
  snowplow,
  soundcloud,
  speedcurve,
  splitIo,
  spotify,
  spotifyPixel,
  stackadapt,
  stackpath,
  statcounter,
  statsig,
  stonly,
  stripe,
  sumo,
  survicate,
  swapcard,
  swetrix,
  taboola,
  tapad,
  tapfiliate,
  tawkTo,
  teads,
  tealium,
  termly,
  theTradeDesk,
  tidio,
  tiktokEmbed,
  tiktokPixel,
  tolt,
  trackjs,
  tradedoubler,
  tradetracker,
  treasureData,
  tripleWhale,
  trustarc,
  trustpilot,
  tumblr,
  tune,
  turnstile,
  twenga,
  twitch,
  twitterWidgets,
  typeform,
  umami,
  unbounce,
  unleash,
  usabilla,
  userCom,
  usercentrics,
  userguiding,
  userlike,
  userpilot,
  uservoice,
  usetiful,
  uxcam,
  vercelAnalytics,
  vercelSpeedInsights,
  vimeo,
  visitorQueue,
  visualRevenue,
  vkPixel,
  vwo,
  walkme,
  webleadsTracker,
  webmecanik,
  weborama,
  webpushByBatch,
  whatfix,
  whmcs,
  wisepops,
  wistia,
  woocommerce,
  woopra,
  wordpressCore,
  wordpressJetpack,
  wysistat,
  xPixel,
  yahooDotTags,
  yahooJapanTag,
  yandexMetrika,
  yotpo,
  youtube,
  zendeskChat,
  zohoPagesense,
  zohoSalesiq,
  zoominfo,
]

export const platforms: readonly Platform[] = [
  axeptioPlatform,
  borlabs,
  c15t,
  civicPlatform,
  commandersActPlatform,
  complianz,
  consentmanagerPlatform,
  cookieInformation,
  cookieScriptPlatform,
  cookiebotPlatform,
  cookiefirstPlatform,
  cookieyesPlatform,
  didomiPlatform,
  fides,
  gatsbyGdpr,
  gpc,
  guardianConsentManager,
  hubspotPlatform,
  iabGpp,
  iabTcf,
  iabUsp,
  iubendaPlatform,
  ketch,
  klaro,
  ngxCookieconsent,
  nuxtScripts,
  onetrustPlatform,
  osanoPlatform,
  osanoOss,
  posthogPlatform,
  reactCookieConsent,
  shopify,
  sourcepoint,
  tarteaucitron,
  termlyPlatform,
  transcend,
  trustarcPlatform,
  usercentricsPlatform,
  vanillaCookieconsent,
  wix,
  wpConsentApi,
]
