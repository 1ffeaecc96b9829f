import * as consent from 'vanilla-cookieconsent'
import { acceptedCategory, validConsent } from 'vanilla-cookieconsent'
import { acceptedCategory as localCategory } from './catalogue'

// By import.
if (acceptedCategory('marketing')) marketing() // granted
if (acceptedCategory('analytics')) statistics() // granted
if (acceptedCategory('ads')) marketing() // granted
if (acceptedCategory('analytics')) marketing() // wrongCategory
if (!acceptedCategory('marketing')) marketing() // refused
if (consent.acceptedCategory('marketing')) marketing() // granted
if (consent.acceptedService('Meta Pixel', 'marketing')) marketing() // granted
if (consent.acceptedService('marketing', 'analytics')) marketing() // wrongCategory
if (consent.getUserPreferences().acceptedCategories.includes('analytics')) statistics() // granted
if (validConsent()) marketing() // unsoundCheck
if (localCategory('marketing')) marketing() // ungated

// By global, from a script tag.
if (CookieConsent.acceptedCategory('marketing')) marketing() // granted
if (CookieConsent.acceptedService('Matomo', 'analytics')) statistics() // granted
if (CookieConsent.getUserPreferences().acceptedCategories.includes('marketing')) marketing() // granted
if (CookieConsent.validConsent()) statistics() // unsoundCheck

// The configuration's callbacks: only a service's onAccept says what was accepted.
consent.run({
  onFirstConsent: () => {
    marketing() // unsoundCheck
  },
  onConsent() {
    statistics() // unsoundCheck
    if (consent.acceptedCategory('analytics')) statistics() // granted
  },
  onChange: ({ changedCategories }) => {
    if (changedCategories.includes('marketing')) marketing() // unsoundCheck
  },
  categories: {
    necessary: { enabled: true, readOnly: true },
    analytics: {
      services: {
        matomo: {
          onAccept: () => {
            statistics() // granted
            marketing() // wrongCategory
          },
          onReject: () => {
            statistics() // unsoundCheck
          },
        },
      },
    },
    marketing: {
      services: {
        pixel: { onAccept: () => marketing() }, // granted
      },
    },
  },
})
CookieConsent.run({
  categories: {
    marketing: {
      services: {
        pixel: {
          onAccept() {
            marketing() // granted
          },
        },
      },
    },
  },
})
window.addEventListener('cc:onConsent', () => {
  marketing() // unsoundCheck
  if (CookieConsent.acceptedCategory('marketing')) marketing() // granted
})
window.addEventListener('cc:onFirstConsent', () => marketing()) // unsoundCheck
window.addEventListener('cc:onChange', () => marketing()) // unsoundCheck
CookieConsent.run({
  onFirstConsent: () => marketing(), // unsoundCheck
  onConsent: () => marketing(), // unsoundCheck
  onChange: () => marketing(), // unsoundCheck
  categories: {
    marketing: {
      services: {
        pixel: { onReject: () => marketing() }, // unsoundCheck
      },
    },
  },
})

// Tags: version 3, the version before, and the one that runs in place of another.
statistics(<script type="text/plain" data-category="analytics" data-service="Matomo" src="https://x.example/a.js" />) // granted
marketing(<script type="text/plain" data-cookiecategory="ads" src="https://x.example/a.js" />) // granted
statistics(<script type="text/plain" data-category="!analytics" src="https://x.example/a.js" />) // refused
marketing(<script type="text/plain" data-category="analytics" src="https://x.example/a.js" />) // wrongCategory
statistics(<script data-category="analytics" src="https://x.example/a.js" />) // unsoundCheck
