import { getOrCreateConsentRuntime } from 'c15t'
import { Frame as NextFrame, useConsentManager as useNext } from '@c15t/nextjs'
import { Frame, useConsentManager } from '@c15t/react'
import { useConsentManager as useHeadless } from '@c15t/react/headless'

// The hook.
function Page() {
  const { has, hasConsented, consents, subscribeToConsentChanges } = useConsentManager()
  if (has('marketing')) marketing() // granted
  if (has('measurement')) statistics() // granted
  if (has('experience')) preferences() // granted
  if (has('measurement')) marketing() // wrongCategory
  if (!has('marketing')) marketing() // refused
  if (has({ and: ['marketing', 'measurement', 'experience'] })) marketing() // granted
  if (has({ and: ['marketing', 'measurement', 'experience'] })) statistics() // granted
  if (has({ and: ['marketing', 'measurement', 'experience'] })) preferences() // granted
  if (has({ or: ['marketing', 'measurement'] })) marketing() // unsoundCheck
  if (has({ not: 'marketing' })) marketing() // unsoundCheck
  if (hasConsented()) marketing() // unsoundCheck
  if (consents) marketing() // unsoundCheck
  if (consents.marketing) marketing() // granted
  subscribeToConsentChanges(({ allowedCategories }) => {
    statistics() // unsoundCheck
    if (allowedCategories.includes('measurement')) statistics() // granted
  })
  return <Frame category="marketing">{marketing()}</Frame> // granted
}
function NextPage() {
  const manager = useNext()
  if (manager.has('marketing')) marketing() // granted
  if (manager.has({ and: ['marketing', 'measurement', 'experience'] })) preferences() // granted
  if (manager.has({ and: ['marketing', 'measurement', 'experience'] })) marketing() // granted
  if (manager.has({ and: ['marketing', 'measurement', 'experience'] })) statistics() // granted
  if (manager.has({ or: ['marketing', 'measurement'] })) marketing() // unsoundCheck
  if (manager.has({ not: 'marketing' })) marketing() // unsoundCheck
  if (manager.hasConsented()) marketing() // unsoundCheck
  if (manager.consents) marketing() // unsoundCheck
  if (manager.consents.measurement) statistics() // granted
  manager.subscribeToConsentChanges((change) => {
    statistics() // unsoundCheck
    if (change.allowedCategories.includes('measurement')) statistics() // granted
  })
  return <NextFrame category="measurement">{statistics()}</NextFrame> // granted
}
function HeadlessPage() {
  const manager = useHeadless()
  if (manager.has('marketing')) marketing() // granted
  if (manager.has({ and: ['marketing', 'measurement', 'experience'] })) preferences() // granted
  if (manager.has({ and: ['marketing', 'measurement', 'experience'] })) marketing() // granted
  if (manager.has({ and: ['marketing', 'measurement', 'experience'] })) statistics() // granted
  if (manager.has({ or: ['marketing', 'measurement'] })) marketing() // unsoundCheck
  if (manager.has({ not: 'marketing' })) marketing() // unsoundCheck
  if (manager.hasConsented()) marketing() // unsoundCheck
  if (manager.consents) marketing() // unsoundCheck
  if (manager.consents.measurement) statistics() // granted
  manager.subscribeToConsentChanges((change) => {
    statistics() // unsoundCheck
    if (change.allowedCategories.includes('measurement')) statistics() // granted
  })
  return <section category="marketing">{marketing()}</section> // ungated
}

Page()
NextPage()
HeadlessPage()

// The store, by import and by global.
const { consentStore } = getOrCreateConsentRuntime({ mode: 'hosted' })
if (consentStore.getState().has('measurement')) statistics() // granted
if (consentStore.getState().has({ and: ['marketing', 'measurement', 'experience'] })) marketing() // granted
if (consentStore.getState().has({ and: ['marketing', 'measurement', 'experience'] })) statistics() // granted
if (consentStore.getState().has({ and: ['marketing', 'measurement', 'experience'] })) preferences() // granted
if (consentStore.getState().consents.marketing) marketing() // granted
if (consentStore.getState().has({ or: ['marketing', 'measurement'] })) marketing() // unsoundCheck
if (consentStore.getState().has({ not: 'marketing' })) marketing() // unsoundCheck
if (consentStore.getState().hasConsented()) statistics() // unsoundCheck
if (consentStore.getState().consents) statistics() // unsoundCheck
consentStore.getState().subscribeToConsentChanges((change) => {
  statistics() // unsoundCheck
  if (change.allowedCategories.includes('measurement')) statistics() // granted
})
if (window.c15tStore?.getState().has('marketing')) marketing() // granted
if (c15tStore.getState().has({ and: ['marketing', 'measurement', 'experience'] })) marketing() // granted
if (c15tStore.getState().has({ and: ['marketing', 'measurement', 'experience'] })) statistics() // granted
if (c15tStore.getState().has({ and: ['marketing', 'measurement', 'experience'] })) preferences() // granted
if (c15tStore.getState().consents.marketing) marketing() // granted
if (c15tStore.getState().has({ or: ['marketing', 'measurement'] })) marketing() // unsoundCheck
if (c15tStore.getState().has({ not: 'marketing' })) marketing() // unsoundCheck
if (c15tStore.getState().hasConsented()) statistics() // unsoundCheck
if (c15tStore.getState().consents) statistics() // unsoundCheck
c15tStore.getState().subscribeToConsentChanges((change) => {
  statistics() // unsoundCheck
  if (change.allowedCategories.includes('measurement')) statistics() // granted
})

// Frames outside of components.
marketing(<iframe data-category="marketing" data-src="https://x.example/player" />) // granted
marketing(<iframe data-category="marketing" src="https://x.example/player" />) // unsoundCheck
