import { computed, ref } from 'vue'
import { useScriptTriggerConsent as fromNuxt } from '#imports'
import { useScriptTriggerConsent as fromPackage } from '@nuxt/scripts'

const accepted = ref(false)
const agreed = ref(false)
const allowed = ref(false)
const always = ref(true)

/** @requiresConsent marketing */
export function accept() {
  accepted.value = true
  agreed.value = true
  allowed.value = true
}

// What the trigger waits for decides: a ref, a boolean or a promise.
useScriptTriggerConsent({ consent: accepted }).then(() => {
  marketing() // granted
  statistics() // wrongCategory
})
fromNuxt({ consent: agreed }).then(() => {
  marketing() // granted
})
fromPackage({ consent: allowed, postConsentTrigger: 'onNuxtReady' }).then(() => {
  marketing() // granted
})

const chosen = computed(() => Cookiebot.consent.statistics)
useScriptTriggerConsent({ consent: chosen }).then(() => {
  statistics() // granted
  marketing() // wrongCategory
})
fromNuxt({ consent: Cookiebot.consent.marketing }).then(() => {
  marketing() // granted
})

fromNuxt({ consent: always }).then(() => {
  marketing() // ungated
})
fromNuxt({ consent: fetch('/choice') }).then(() => {
  marketing() // ungated
})
fromNuxt().then(() => {
  marketing() // ungated
})
useScriptTriggerConsent({ consent: accepted })
marketing() // ungated
