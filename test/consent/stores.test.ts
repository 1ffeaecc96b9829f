import { type Case, describeCases } from './cases.ts'

const cases: Case[] = [
  ['get(store)', `import { writable, get } from 'svelte/store'\nconst allowed = writable(false)\nallowed.set(hasConsent('marketing'))\nif (get(allowed)) marketing() // granted`],
  ['get(store) set otherwise', `import { writable, get } from 'svelte/store'\nconst allowed = writable(false)\nallowed.set(true)\nif (get(allowed)) marketing() // ungated`],
  ['get(store) updated', `import { writable, get } from 'svelte/store'\nconst allowed = writable(false)\nallowed.update((x) => true)\nif (get(allowed)) marketing() // ungated`],
  ['get(store) handed on', `import { writable, get } from 'svelte/store'\nconst allowed = writable(false)\nshare(allowed)\nif (get(allowed)) marketing() // ungated`],
  ['get(store) true first', `import { writable, get } from 'svelte/store'\nconst allowed = writable(true)\nif (hasConsent('marketing')) allowed.set(true)\nif (get(allowed)) marketing() // ungated`],
  ['get(store) set under check', `import { writable, get } from 'svelte/store'\nconst allowed = writable(false)\nif (hasConsent('marketing')) allowed.set(true)\nif (get(allowed)) marketing() // granted`],
  ['store itself', `import { writable } from 'svelte/store'\nconst allowed = writable(false)\nif (hasConsent('marketing')) allowed.set(true)\nif (allowed) marketing() // ungated`],
  ['store of an object', `import { writable, get } from 'svelte/store'\nconst choices = writable({ marketing: false })\nchoices.set({ marketing: hasConsent('marketing') })\nif (get(choices).marketing) marketing() // granted`],
  ['subscribe', `import { writable } from 'svelte/store'\nconst allowed = writable(false)\nif (hasConsent('marketing')) allowed.set(true)\nallowed.subscribe((value) => {\nif (value) marketing() // granted\n})`],
  ['subscribe without a look', `import { writable } from 'svelte/store'\nconst allowed = writable(false)\nif (hasConsent('marketing')) allowed.set(true)\nallowed.subscribe((value) => {\nmarketing() // ungated\n})`],
  ['subscribe to what is set anyhow', `import { writable } from 'svelte/store'\nconst allowed = writable(false)\nallowed.set(true)\nallowed.subscribe((value) => {\nif (value) marketing() // ungated\n})`],
  ['subscribe member', `import { writable } from 'svelte/store'\nconst choices = writable({ marketing: false })\nchoices.set({ marketing: hasConsent('marketing') })\nchoices.subscribe(({ marketing: ok }) => {\nif (ok) marketing() // granted\n})`],
  ['BehaviorSubject anyhow', `import { BehaviorSubject } from 'rxjs'\nclass Consent {\nallowed = new BehaviorSubject(false)\nread() { this.allowed.next(true) }\nstart() { this.allowed.subscribe((ok) => {\nif (ok) marketing() // ungated\n}) }\n}\nnew Consent().start()`],
  ['BehaviorSubject constant', `import { BehaviorSubject } from 'rxjs'\nconst allowed = new BehaviorSubject(false)\nallowed.next(hasConsent('marketing'))\nallowed.subscribe((ok) => { if (ok) marketing() }) // granted\nif (allowed.value) marketing() // granted\nif (allowed.getValue()) marketing() // granted\nif (allowed) marketing() // ungated`],
  ['BehaviorSubject constant anyhow', `import { BehaviorSubject } from 'rxjs'\nconst allowed = new BehaviorSubject(false)\nallowed.next(work())\nallowed.subscribe((ok) => { if (ok) marketing() }) // ungated\nif (allowed.value) marketing() // ungated\nif (allowed.getValue()) marketing() // ungated`],
  ['Subject as observable', `import { Subject } from 'rxjs'\nconst allowed = new Subject()\nexport const allowed$ = allowed.asObservable()\nallowed.next(hasConsent('marketing'))\nallowed.subscribe((ok) => { if (ok) marketing() }) // granted`],
  ['effect signals', `import { signal, computed, effect } from '@angular/core'\nconst choices = signal({ marketing: false })\nchoices.set({ marketing: hasConsent('marketing') })\nconst ok = computed(() => choices().marketing)\neffect(() => { if (ok()) marketing() }) // granted\neffect(() => { if (choices()) marketing() }) // ungated`],
  ['get(store) set by its name in a component', `import { writable, get } from 'svelte/store'\nconst allowed = writable(false)\nif (hasConsent('marketing')) allowed.set(true)\n$allowed = true\nif (get(allowed)) marketing() // ungated`],
  ['get(store) whose set is handed on', `import { writable, get } from 'svelte/store'\nconst allowed = writable(false)\nif (hasConsent('marketing')) allowed.set(true)\nbutton.on('click', allowed.set)\nif (get(allowed)) marketing() // ungated`],
  ['get(store) by an unknown method', `import { writable, get } from 'svelte/store'\nconst allowed = writable(false)\nif (hasConsent('marketing')) allowed.set(true)\nallowed[name](true)\nif (get(allowed)) marketing() // ungated`],
  ['get(store) of the same name, not Svelte\'s', `import { writable, get } from './store'\nconst allowed = writable(false)\nif (hasConsent('marketing')) allowed.set(true)\nif (get(allowed)) marketing() // ungated`],
  ['a subject that observes another', `import { BehaviorSubject } from 'rxjs'\nconst allowed = new BehaviorSubject(false)\nif (hasConsent('marketing')) allowed.next(true)\nsource.subscribe(allowed)\nif (allowed.value) marketing() // ungated`],
  ['a signal whose set is handed on', `import { signal } from '@angular/core'\nconst allowed = signal(false)\nif (hasConsent('marketing')) allowed.set(true)\nbutton.on('click', allowed.set)\nif (allowed()) marketing() // ungated`],
]

describeCases('stores', cases)
