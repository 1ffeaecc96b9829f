import { describe, expect, it } from 'vitest'
import { analyzeIn, inWords } from './project-folder.ts'

const MANIFEST = `
consent: { infer: false, gates: [hasConsent($category), choices.$category] }
services: { sentry: statistics }`

function verdictOf(code: string): string {
  const found = inWords(analyzeIn(MANIFEST, code)).filter((line) => !line.includes(' load ') && !line.includes(' event '))
  return found.map((line) => line.split(' ')[4]).join(' ')
}

/** Honest code and its broken twin stand together. */
const cases: Record<string, readonly (readonly [code: string, verdict: string])[]> = {
  'an option that is not false': [
    [`import * as Sentry from '@sentry/react'\nSentry.init({ dsn, enabled: hasConsent('statistics') })`, 'granted'],
    [`import * as Sentry from '@sentry/react'\nSentry.init({ dsn, enabled: hasConsent('marketing') })`, 'wrongCategory'],
    [`import * as Sentry from '@sentry/react'\nSentry.init({ dsn, enabled: !hasConsent('statistics') })`, 'refused'],
    [`import * as Sentry from '@sentry/react'\nSentry.init({ dsn, enabled: true })`, 'ungated'],
    [`import * as Sentry from '@sentry/react'\nSentry.init({ dsn })`, 'ungated'],
    [`import * as Sentry from '@sentry/react'\nSentry.init({ dsn, enabled: isLive })`, 'ungated'],
    [`import * as Sentry from '@sentry/react'\nSentry.init({ dsn, enabled: choices?.statistics })`, 'ungated'],
    [`import * as Sentry from '@sentry/react'\nSentry.init({ dsn, enabled: Boolean(choices?.statistics) })`, 'granted'],
    [`import * as Sentry from '@sentry/react'\nSentry.init({ dsn, enabled: () => hasConsent('statistics') })`, 'ungated'],
    [`import * as Sentry from '@sentry/react'\nSentry.init({ dsn, enabled: hasConsent('statistics'), ...options })`, 'ungated'],
    [`import * as Sentry from '@sentry/react'\nSentry.init({ ...options, enabled: hasConsent('statistics') })`, 'granted'],
    [`import * as Sentry from '@sentry/react'\nSentry.init(options)`, 'ungated'],
    [`import * as Sentry from '@sentry/react'\nSentry.init(...options)`, 'ungated'],
    [`import * as Sentry from '@sentry/react'\nSentry.init({ dsn, debug: hasConsent('statistics') })`, 'ungated'],
    [`Sentry.init({ dsn, enabled: hasConsent('statistics') })`, 'granted'],
  ],
  'an option of a plugin': [
    [`import VueGtag from 'vue-gtag'\nVue.use(VueGtag, { config, bootstrap: hasConsent('statistics') })`, 'granted'],
    [`import VueGtag from 'vue-gtag'\nVue.use(VueGtag, { config, bootstrap: hasConsent('statistics') }, router)`, 'granted'],
    [`import VueGtag from 'vue-gtag'\nVue.use(VueGtag, { config, bootstrap: !hasConsent('statistics') })`, 'refused'],
    [`import VueGtag from 'vue-gtag'\nVue.use(VueGtag, { config, enabled: hasConsent('statistics') })`, 'ungated'],
    [`import VueGtag from 'vue-gtag'\nVue.use(VueGtag)`, 'ungated'],
    [`import VueGtag from 'vue-gtag-next'\napp.use(VueGtag, { property, isEnabled: hasConsent('statistics') })`, 'granted'],
    [`import VueGtag from 'vue-gtag-next'\napp.use(VueGtag, { property, bootstrap: hasConsent('statistics') })`, 'ungated'],
    [`import VueGtm from '@gtm-support/vue2-gtm'\nVue.use(VueGtm, { id: 'GTM-1', enabled: hasConsent('statistics') })`, 'granted'],
    [`import VueGtm from '@gtm-support/vue2-gtm'\nVue.use(VueGtm, { id: 'GTM-1', enabled: isLive })`, 'ungated'],
  ],
  'an option that is kept first': [
    [`import { init } from '@sentry/browser'\nconst options = { enabled: hasConsent('statistics') }\ninit(options)`, 'granted'],
    [`import { init } from '@sentry/browser'\nconst options = { enabled: hasConsent('statistics') }\noptions.enabled = true\ninit(options)`, 'ungated'],
    [`import { init } from '@sentry/browser'\nconst isOn = hasConsent('statistics') && isLive\ninit({ enabled: isOn })`, 'granted'],
    [`import { init } from '@sentry/browser'\nconst isOn = hasConsent('statistics') || isLive\ninit({ enabled: isOn })`, 'ungated'],
    [`import { init } from '@sentry/browser'\nfunction start(enabled) { init({ enabled }) }\nstart(hasConsent('statistics'))`, 'granted'],
    [`import { init } from '@sentry/browser'\nfunction start(enabled) { init({ enabled }) }\nstart(hasConsent('statistics'))\nstart(true)`, 'ungated'],
    [`import { init } from '@sentry/browser'\nfunction start(kind) { init({ enabled: hasConsent(kind) }) }\nstart('statistics')`, 'granted'],
    [`import { init } from '@sentry/browser'\nfunction start(kind) { init({ enabled: hasConsent(kind) }) }\nstart('marketing')`, 'wrongCategory'],
    [`import { init } from '@sentry/browser'\ninit(isLive ? { enabled: hasConsent('statistics') } : { enabled: false })`, 'granted'],
    [`import { init } from '@sentry/browser'\ninit(isLive ? { enabled: hasConsent('statistics') } : {})`, 'ungated'],
  ],
  'a trigger that is waited for': [
    ...['GoogleAnalytics', 'MatomoAnalytics', 'PlausibleAnalytics', 'Hotjar', 'Clarity'].flatMap((name) => [
      [`useScript${name}({ id: 1, scriptOptions: { trigger: useScriptTriggerConsent({ consent: choices.statistics }) } })`, 'granted'] as const,
      [`useScript${name}({ id: 1 })`, 'ungated'] as const,
    ]),
    [`const trigger = useScriptTriggerConsent({ consent: () => choices.statistics })\nuseScriptUmamiAnalytics({ id: 1, scriptOptions: { trigger } })`, 'granted'],
    [`useScriptUmamiAnalytics({ id: 1, scriptOptions: { trigger: useScriptTriggerConsent({ consent: choices.statistics }) } })`, 'granted'],
    [`import { useScriptUmamiAnalytics } from '#imports'\nuseScriptUmamiAnalytics({ id: 1, scriptOptions: { trigger: useScriptTriggerConsent({ consent: choices.statistics }) } })`, 'granted'],
    [`useScriptUmamiAnalytics({ id: 1, scriptOptions: { trigger: useScriptTriggerConsent({ consent: choices.marketing }) } })`, 'wrongCategory'],
    [`useScriptUmamiAnalytics({ id: 1, scriptOptions: { trigger: useScriptTriggerConsent({ consent: isLive }) } })`, 'ungated'],
    [`useScriptUmamiAnalytics({ id: 1, scriptOptions: { trigger: useScriptTriggerConsent() } })`, 'ungated'],
    [`useScriptUmamiAnalytics({ id: 1, scriptOptions: { trigger: 'onNuxtReady' } })`, 'ungated'],
    [`useScriptUmamiAnalytics({ id: 1, scriptOptions: { trigger: () => choices.statistics } })`, 'granted'],
    [`useScriptUmamiAnalytics({ id: 1, scriptOptions: { bundle: choices.statistics } })`, 'ungated'],
    [`useScriptUmamiAnalytics({ id: 1 })`, 'ungated'],
    [`useScriptUmamiAnalytics({ id: 1, scriptOptions })`, 'ungated'],
  ],
  'an attribute': [
    [`import PlausibleProvider from 'next-plausible'\nrender(<PlausibleProvider enabled={choices.statistics} />)`, 'granted'],
    [`import PlausibleProvider from 'next-plausible'\nrender(<PlausibleProvider enabled={choices?.statistics} />)`, 'ungated'],
    [`import PlausibleProvider from 'next-plausible'\nrender(<PlausibleProvider enabled={choices?.statistics ?? false} />)`, 'granted'],
    [`import PlausibleProvider from 'next-plausible'\nrender(<PlausibleProvider enabled={choices.marketing} />)`, 'wrongCategory'],
    [`import PlausibleProvider from 'next-plausible'\nrender(<PlausibleProvider enabled />)`, 'ungated'],
    [`import PlausibleProvider from 'next-plausible'\nrender(<PlausibleProvider domain="shop.example" />)`, 'ungated'],
    [`import PlausibleProvider from 'next-plausible'\nrender(<PlausibleProvider enabled={choices.statistics} {...more} />)`, 'ungated'],
    [`import PlausibleProvider from 'next-plausible'\nfunction App({ consented }) { return <PlausibleProvider enabled={consented} /> }\nrender(<App consented={choices.statistics} />)`, 'granted'],
    [`import PlausibleProvider from 'next-plausible'\nfunction App({ consented }) { return <PlausibleProvider enabled={consented} /> }\nrender(<App consented={true} />)`, 'ungated'],
    [`import { Databuddy } from '@databuddy/sdk/react'\nrender(<Databuddy disabled={!choices.statistics} />)`, 'granted'],
    [`import { Databuddy } from '@databuddy/sdk/react'\nrender(<Databuddy disabled={choices.statistics} />)`, 'refused'],
    [`import { Databuddy } from '@databuddy/sdk/react'\nrender(<Databuddy trackErrors={choices.statistics} />)`, 'ungated'],
  ],
  'an option that switches off': [
    [`import MatomoTracker from '@jonkoops/matomo-tracker'\nnew MatomoTracker({ disabled: !hasConsent('statistics') })`, 'granted'],
    [`import MatomoTracker from '@jonkoops/matomo-tracker'\nnew MatomoTracker({ disabled: hasConsent('statistics') })`, 'refused'],
    [`import MatomoTracker from '@jonkoops/matomo-tracker'\nnew MatomoTracker({ disabled: false })`, 'ungated'],
    [`import MatomoTracker from '@jonkoops/matomo-tracker'\nnew MatomoTracker({ disabled: true })`, 'unknown'],
    [`import { AnalyticsBrowser } from '@segment/analytics-next'\nAnalyticsBrowser.load({ writeKey }, { disable: !hasConsent('statistics') })`, 'granted'],
    [`import { AnalyticsBrowser } from '@segment/analytics-next'\nAnalyticsBrowser.load({ writeKey }, { disable: () => !hasConsent('statistics') })`, 'ungated'],
    [`import { AnalyticsBrowser } from '@segment/analytics-next'\nAnalyticsBrowser.load({ writeKey }, { disableClientPersistence: !hasConsent('statistics') })`, 'ungated'],
    [`import ReactGA from 'react-ga4'\nReactGA.initialize('G-1', { testMode: !hasConsent('statistics') })`, 'granted'],
    [`import ReactGA from 'react-ga4'\nReactGA.initialize('G-1', { testMode: isTest })`, 'ungated'],
  ],
  'an option with words for it': [
    [`import { datadogRum } from '@datadog/browser-rum'\ndatadogRum.init({ trackingConsent: hasConsent('statistics') ? 'granted' : 'not-granted' })`, 'granted'],
    [`import { datadogRum } from '@datadog/browser-rum'\ndatadogRum.init({ trackingConsent: hasConsent('statistics') ? 'not-granted' : 'granted' })`, 'refused'],
    [`import { datadogRum } from '@datadog/browser-rum'\ndatadogRum.init({ trackingConsent: hasConsent('statistics') ? 'granted' : 'none' })`, 'ungated'],
    [`import { datadogRum } from '@datadog/browser-rum'\ndatadogRum.init({ applicationId })`, 'ungated'],
    [`import { configure } from 'vue-gtag'\nconfigure({ tagId: 'G-1', initMode: choices.statistics ? 'auto' : 'manual' })`, 'granted'],
    [`import { addGtag } from 'vue-gtag'\naddGtag({ initMode: choices.statistics ? 'auto' : 'manual' })`, 'ungated'],
  ],
  'an option that only mutes': [
    [`import posthog from 'posthog-js'\nposthog.init('k', { opt_out_capturing_by_default: !hasConsent('statistics') })`, 'ungated'],
    [`import { init } from '@fullstory/browser'\ninit({ orgId, devMode: !hasConsent('statistics') })`, 'ungated'],
    [`import mixpanel from 'mixpanel-browser'\nmixpanel.init('k', { opt_out_tracking_by_default: !hasConsent('statistics') })`, 'ungated'],
  ],
  'code in a string': [
    ['page.innerHTML = `<script>Sentry.init({ enabled: hasConsent(\'statistics\') })</script>`', 'granted'],
    ['page.innerHTML = `<script>Sentry.init({ enabled: true })</script>`', 'ungated'],
  ],
}

describe.each(Object.entries(cases))('%s', (_, table) => {
  it.each(table)('%s: %s', (code, verdict) => {
    expect(verdictOf(code)).toBe(verdict)
  })
})
