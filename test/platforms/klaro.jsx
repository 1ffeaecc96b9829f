import * as klaroModule from 'klaro'
import { getManager } from 'klaro'

// Services are asked for by name.
if (klaro.getManager().getConsent('matomo')) statistics() // granted
if (klaro.getManager().consents['google-analytics']) statistics() // granted
const manager = window.klaro.getManager()
if (manager.getConsent('metaPixel')) marketing() // granted
if (manager.getConsent('matomo')) marketing() // wrongCategory
if (!manager.getConsent('matomo')) statistics() // refused
if (manager.getConsent('our-own-counter')) statistics() // unsoundCheck
if (manager.confirmed) statistics() // unsoundCheck
if (manager.consents) statistics() // unsoundCheck

// By import.
if (getManager().getConsent('hotjar')) statistics() // granted
if (klaroModule.getManager().consents.youtube) marketing() // granted
if (klaroModule.getManager().getConsent('our-own-counter')) statistics() // unsoundCheck
if (getManager().confirmed) marketing() // unsoundCheck
if (getManager().consents) marketing() // unsoundCheck

// Of a service's handlers only one runs after consent.
klaro.setup({
  services: [
    {
      name: 'matomo',
      purposes: ['analytics'],
      onAccept: () => statistics(), // granted
      onInit: () => statistics(), // unsoundCheck
      onDecline: () => statistics(), // unsoundCheck
      callback: (consent) => statistics(), // unsoundCheck
    },
    {
      name: 'pixel',
      purposes: ['marketing'],
      onAccept: () => {
        marketing() // granted
        statistics() // wrongCategory
      },
    },
    { name: 'third', purposes: ['ads'], onAccept: () => marketing() }, // granted
    { name: 'fourth', purposes: ['ads'], onAccept: () => marketing() }, // granted
    { name: 'fifth', purposes: ['ads'], onAccept: () => marketing() }, // granted
  ],
  callback: () => marketing(), // unsoundCheck
})
klaroModule.setup({
  services: [
    {
      name: 'matomo',
      purposes: ['analytics'],
      onAccept() {
        statistics() // granted
      },
      onInit: () => statistics(), // unsoundCheck
      onDecline: () => statistics(), // unsoundCheck
      callback: () => statistics(), // unsoundCheck
    },
    { name: 'second', purposes: ['ads'], onAccept: () => marketing() }, // granted
    { name: 'third', purposes: ['ads'], onAccept: () => marketing() }, // granted
    { name: 'fourth', purposes: ['ads'], onAccept: () => marketing() }, // granted
    { name: 'fifth', purposes: ['ads'], onAccept: () => marketing() }, // granted
  ],
  callback: () => marketing(), // unsoundCheck
})

// A tag waits for the service that it names, which is its own.
statistics(<script type="text/plain" data-type="application/javascript" data-name="matomo" data-src="/matomo.js" />) // granted
marketing(<iframe data-name="player" data-src="https://x.example/player" />) // granted
marketing(<script data-type="application/javascript" data-name="pixel" src="https://x.example/a.js" />) // unsoundCheck
