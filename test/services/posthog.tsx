import posthog from 'posthog-js'
import { PostHogProvider, usePostHog } from 'posthog-js/react'
import type { PostHog } from 'posthog-js'
import type { ReactNode } from 'react'
import { posthog as client } from './server'

posthog.init('phc_9aK2', { api_host: 'https://eu.i.posthog.com', persistence: 'memory' }) // expect: init posthog
posthog.capture('opened') // expect: event posthog
posthog.identify('u-1') // expect: event posthog
posthog.opt_out_capturing()
;(window as any).posthog?.capture('from a global') // expect: event posthog

export function load(host: string): void {
  const script = document.createElement('script')
  script.src = host + '/static/array.js' // expect: load posthog
  document.head.append(script)
}
const hosted = document.createElement('script')
hosted.src = 'https://eu-assets.i.posthog.com/static/array.js' // expect: load posthog
document.head.append(hosted)

export function Providers({ children }: { children: ReactNode }) {
  return <PostHogProvider apiKey="phc_9aK2">{children}</PostHogProvider> // expect: init posthog
}
export function Handed({ children, client }) {
  return <PostHogProvider client={client}>{children}</PostHogProvider>
}
export function Button() {
  const hog = usePostHog()
  return <button onClick={() => hog?.capture('pressed')}>Press</button> // expect: event posthog
}
void fetch('https://eu.i.posthog.com/i/v0/e/', { method: 'POST', body: '{}' }) // expect: beacon posthog

// What follows only looks like it.
client.capture({ distinctId: 'u-1', event: 'server side' })
export function test(posthog: PostHog): void {
  posthog.capture('from whoever calls this')
}
export const connect: string = 'https://eu.i.posthog.com'
