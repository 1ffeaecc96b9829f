import { type Case, GATES, describeCases } from './cases.ts'

const SUBJECTS = "import { BehaviorSubject, ReplaySubject, Subject, combineLatest, firstValueFrom, filter, map, startWith, switchMap, take, tap } from 'rxjs'\n"
const SIGNALS = "import { signal, computed, effect } from '@angular/core'\nimport { toObservable, toSignal, takeUntilDestroyed } from '@angular/core/rxjs-interop'\n"

/** A class with a subject that only a check's answer is written to, and code that makes use of it. */
function ofClass(members: string, more = ''): string {
  return `${SUBJECTS}class Consent {\nprivate allowed$ = new BehaviorSubject(false)\nread() { this.allowed$.next(hasConsent('marketing')) }\n${members}\n}\n${more}\nnew Consent().start()`
}

function ofConstant(code: string): string {
  return `${SUBJECTS}const allowed$ = new BehaviorSubject(false)\nallowed$.next(hasConsent('marketing'))\n${code}`
}

function ofSignals(members: string, more = ''): string {
  return `${SIGNALS}class Consent {\nprivate allowed = signal(false)\nread() { this.allowed.set(hasConsent('marketing')) }\n${members}\n}\n${more}\nnew Consent().start()`
}

const cases: Case[] = [
  ['field, subscribed', ofClass('start() { this.allowed$.subscribe((ok) => { if (ok) marketing() }) } // granted')],
  ['field, subscribed without a look', ofClass('start() { this.allowed$.subscribe((ok) => { marketing() }) } // ungated')],
  ['field, value', ofClass('start() { if (this.allowed$.value) marketing() } // granted')],
  ['field, getValue', ofClass('start() { if (this.allowed$.getValue()) marketing() } // granted')],
  ['field itself', ofClass('start() { if (this.allowed$) marketing() } // ungated')],
  ['field as observable', ofClass('seen$ = this.allowed$.asObservable()\nstart() { this.seen$.subscribe((ok) => { if (ok) marketing() }) } // granted')],
  ['field by a getter', ofClass('get seen$() { return this.allowed$.asObservable() }\nstart() { this.seen$.subscribe((ok) => { if (ok) marketing() }) } // granted')],
  ['field by a method', ofClass('changes() { return this.allowed$.asObservable() }\nstart() { this.changes().subscribe((ok) => { if (ok) marketing() }) } // granted')],
  ['value by a getter', ofClass('get ok() { return this.allowed$.value }\nstart() { if (this.ok) marketing() } // granted')],
  ['field written with true', ofClass('force() { this.allowed$.next(true) }\nstart() { this.allowed$.subscribe((ok) => { if (ok) marketing() }) } // ungated')],
  ['field true first', `${SUBJECTS}class Consent {\nprivate allowed$ = new BehaviorSubject(true)\nread() { this.allowed$.next(hasConsent('marketing')) }\nstart() { if (this.allowed$.value) marketing() } // ungated\n}\nnew Consent().start()`],
  ['field handed out', ofClass('raw() { return this.allowed$ }\nstart() { if (this.allowed$.value) marketing() } // ungated')],
  ['field handed out by a getter', ofClass('get raw$() { return this.allowed$ }\nstart() { if (this.allowed$.value) marketing() } // ungated')],
  ['field handed on', ofClass('start() { share(this.allowed$); if (this.allowed$.value) marketing() } // ungated')],
  ['field whose next is handed on', ofClass('start() { button.on("click", this.allowed$.next); if (this.allowed$.value) marketing() } // ungated')],
  ['field that observes another', ofClass('start() { source.subscribe(this.allowed$); if (this.allowed$.value) marketing() } // ungated')],
  ['field taken apart', ofClass('force() { const { allowed$ } = this; allowed$.next(true) }\nstart() { if (this.allowed$.value) marketing() } // ungated')],
  ['field by a name that is not known', ofClass('force(name) { this[name].next(true) }\nstart() { if (this.allowed$.value) marketing() } // ungated')],
  ['public field', `${SUBJECTS}class Consent {\nallowed$ = new BehaviorSubject(false)\nread() { this.allowed$.next(hasConsent('marketing')) }\nstart() { if (this.allowed$.value) marketing() } // granted\n}\nnew Consent().start()`],
  ['public field written from outside', `${SUBJECTS}class Consent {\nallowed$ = new BehaviorSubject(false)\nread() { this.allowed$.next(hasConsent('marketing')) }\nstart() { if (this.allowed$.value) marketing() } // ungated\n}\nclass Banner {\nconstructor(private consent: Consent) {}\naccept() { this.consent.allowed$.next(true) }\n}\nnew Consent().start()`],
  ['public field written on an instance', `${SUBJECTS}class Consent {\nallowed$ = new BehaviorSubject(false)\nread() { this.allowed$.next(hasConsent('marketing')) }\nstart() { if (this.allowed$.value) marketing() } // ungated\n}\nconst one = new Consent()\none.allowed$.next(true)\none.start()`],
  ['public field of another class', `${SUBJECTS}class Consent {\nallowed$ = new BehaviorSubject(false)\nread() { this.allowed$.next(hasConsent('marketing')) }\nstart() { if (this.allowed$.value) marketing() } // granted\n}\nclass Modal {\nprivate shown$ = new BehaviorSubject(false)\nopen() { this.shown$.next(true) }\n}\nnew Consent().start()`],
  ['private name', `${SUBJECTS}class Consent {\n#allowed = new BehaviorSubject(false)\nread() { this.#allowed.next(hasConsent('marketing')) }\nstart() { if (this.#allowed.value) marketing() } // granted\n}\nnew Consent().start()`],
  ['private name written with true', `${SUBJECTS}class Consent {\n#allowed = new BehaviorSubject(false)\nread() { this.#allowed.next(work()) }\nstart() { if (this.#allowed.value) marketing() } // ungated\n}\nnew Consent().start()`],
  ['made in the constructor', `${SUBJECTS}class Consent {\nprivate allowed$: BehaviorSubject<boolean>\nconstructor() { this.allowed$ = new BehaviorSubject(hasConsent('marketing')) }\nstart() { this.allowed$.subscribe((ok) => { if (ok) marketing() }) } // granted\n}\nnew Consent().start()`],
  ['made anew with true', `${SUBJECTS}class Consent {\nprivate allowed$ = new BehaviorSubject(hasConsent('marketing'))\nreset() { this.allowed$ = new BehaviorSubject(true) }\nstart() { if (this.allowed$.value) marketing() } // ungated\n}\nnew Consent().start()`],
  ['replaced by another', `${SUBJECTS}class Consent {\nprivate allowed$ = new BehaviorSubject(hasConsent('marketing'))\nreset(other) { this.allowed$ = other }\nstart() { if (this.allowed$.value) marketing() } // ungated\n}\nnew Consent().start()`],
  ['component with a template that writes', `${SUBJECTS}@Component({ template: '<button (click)="allowed$.next(true)">ok</button>' })\nclass Banner {\nallowed$ = new BehaviorSubject(false)\nread() { this.allowed$.next(hasConsent('marketing')) }\nstart() { if (this.allowed$.value) marketing() } // ungated\n}\nnew Banner().start()`],
  ['component with a template elsewhere', `${SUBJECTS}@Component({ templateUrl: './banner.html' })\nclass Banner {\nallowed$ = new BehaviorSubject(false)\nread() { this.allowed$.next(hasConsent('marketing')) }\nstart() { if (this.allowed$.value) marketing() } // ungated\n}\nnew Banner().start()`],
  ['object in a field', `${SUBJECTS}class Consent {\nprivate choices$ = new BehaviorSubject({ marketing: false })\nread() { this.choices$.next({ marketing: hasConsent('marketing') }) }\nstart() { this.choices$.subscribe((choices) => {\nif (choices.marketing) marketing() // granted\nif (choices) marketing() // ungated\n}) }\n}\nnew Consent().start()`],
  ['filter(Boolean)', ofConstant('allowed$.pipe(filter(Boolean)).subscribe(() => marketing()) // granted')],
  ['filter(Boolean) and take', ofConstant('allowed$.pipe(filter(Boolean), take(1)).subscribe(() => marketing()) // granted')],
  ['filter by itself', ofConstant('allowed$.pipe(filter((ok) => ok)).subscribe(() => marketing()) // granted')],
  ['filter by equality', ofConstant('allowed$.pipe(filter((ok) => ok === true)).subscribe(() => marketing()) // granted')],
  ['filter by the opposite', ofConstant('allowed$.pipe(filter((ok) => !ok)).subscribe(() => marketing()) // ungated')],
  ['filter by anything', ofConstant('allowed$.pipe(filter(() => true)).subscribe(() => marketing()) // ungated')],
  ['filter of a subject written anyhow', `${SUBJECTS}const allowed$ = new BehaviorSubject(false)\nallowed$.next(true)\nallowed$.pipe(filter(Boolean)).subscribe(() => marketing()) // ungated`],
  ['observer with next', ofConstant('allowed$.pipe(filter(Boolean)).subscribe({ next: () => marketing() }) // granted')],
  ['observer that looks', ofConstant('allowed$.subscribe({ next: (ok) => { if (ok) marketing() } }) // granted')],
  ['observer that looks at what went wrong', ofConstant('allowed$.subscribe({ error: (ok) => { if (ok) marketing() } }) // ungated')],
  ['observer in a class', ofClass('start() { this.allowed$.subscribe({ next: (ok) => { if (ok) marketing() } }) } // granted')],
  ['observer with complete', ofConstant('allowed$.pipe(filter(Boolean)).subscribe({ complete: () => marketing() }) // ungated')],
  ['tap after filter', ofConstant('allowed$.pipe(filter(Boolean), tap(() => marketing())).subscribe() // granted')],
  ['tap before filter', ofConstant('allowed$.pipe(tap(() => marketing()), filter(Boolean)).subscribe() // ungated')],
  ['switchMap after filter', ofConstant('allowed$.pipe(filter(Boolean), switchMap(() => marketing())).subscribe() // granted')],
  ['tap with a look', ofConstant('allowed$.pipe(tap((ok) => { if (ok) marketing() })).subscribe() // granted')],
  ['map to a member', `${SUBJECTS}const choices$ = new BehaviorSubject({ marketing: false })\nchoices$.next({ marketing: hasConsent('marketing') })\nchoices$.pipe(map((choices) => choices.marketing), filter(Boolean)).subscribe(() => marketing()) // granted`],
  ['map to the opposite', ofConstant('allowed$.pipe(map((ok) => !ok), filter(Boolean)).subscribe(() => marketing()) // ungated')],
  ['map to anything', ofConstant('allowed$.pipe(map(() => true), filter(Boolean)).subscribe(() => marketing()) // ungated')],
  ['startWith false', ofConstant('allowed$.pipe(startWith(false)).subscribe((ok) => { if (ok) marketing() }) // granted')],
  ['startWith true', ofConstant('allowed$.pipe(startWith(true)).subscribe((ok) => { if (ok) marketing() }) // ungated')],
  ['an operator of its own', ofConstant('allowed$.pipe(mine()).subscribe((ok) => { if (ok) marketing() }) // ungated')],
  ['firstValueFrom', ofConstant('if (await firstValueFrom(allowed$)) marketing() // granted')],
  ['firstValueFrom with a default', ofConstant('if (await firstValueFrom(allowed$, { defaultValue: true })) marketing() // ungated')],
  ['firstValueFrom without await', ofConstant('if (firstValueFrom(allowed$)) marketing() // ungated')],
  ['combineLatest', ofConstant("const ready$ = new BehaviorSubject(false)\nready$.next(true)\ncombineLatest([allowed$, ready$]).subscribe(([ok, ready]) => {\nif (ok && ready) marketing() // granted\nif (ready) marketing() // ungated\n})")],
  ['combineLatest of what is written anyhow', ofConstant("allowed$.next(true)\ncombineLatest([allowed$, other$]).subscribe(([ok]) => { if (ok) marketing() }) // ungated")],
  ['Subject that is written under a check', `${SUBJECTS}const granted$ = new Subject()\nif (hasConsent('marketing')) granted$.next()\ngranted$.subscribe(() => marketing()) // granted`],
  ['Subject that is written elsewhere too', `${SUBJECTS}const granted$ = new Subject()\nif (hasConsent('marketing')) granted$.next()\nbutton.onclick = () => granted$.next()\ngranted$.subscribe(() => marketing()) // ungated`],
  ['BehaviorSubject that is written under a check', `${SUBJECTS}const granted$ = new BehaviorSubject(null)\nif (hasConsent('marketing')) granted$.next(1)\ngranted$.subscribe(() => marketing()) // ungated`],
  ['subject that writes itself', `${SUBJECTS}const granted$ = new Subject()\nif (hasConsent('marketing')) granted$.next(true)\ngranted$.subscribe((ok) => { if (ok) granted$.next(true); marketing() }) // ungated`],
  ['exported subject', `${SUBJECTS}export const allowed$ = new BehaviorSubject(false)\nallowed$.next(hasConsent('marketing'))\nallowed$.subscribe((ok) => { if (ok) marketing() }) // ungated`],
  ['signal in a field', ofSignals('start() { if (this.allowed()) marketing() } // granted')],
  ['signal in a field, not called', ofSignals('start() { if (this.allowed) marketing() } // ungated')],
  ['signal in a field, set to true', ofSignals('force() { this.allowed.set(true) }\nstart() { if (this.allowed()) marketing() } // ungated')],
  ['signal in a field, updated', ofSignals('force() { this.allowed.update((ok) => !ok) }\nstart() { if (this.allowed()) marketing() } // ungated')],
  ['signal in a field, read only', ofSignals('seen = this.allowed.asReadonly()\nstart() { if (this.seen()) marketing() } // granted')],
  ['computed in a field', ofSignals('ok = computed(() => this.allowed() && this.ready())\nstart() { if (this.ok()) marketing() } // granted')],
  ['computed in a field, of anything', ofSignals('ok = computed(() => this.allowed() || this.ready())\nstart() { if (this.ok()) marketing() } // ungated')],
  ['effect in a constructor', ofSignals('constructor() { effect(() => { if (this.allowed()) marketing() }) } // granted\nstart() {}')],
  ['effect in a field', ofSignals('loading = effect(() => { if (this.allowed()) marketing() }) // granted\nstart() {}')],
  ['effect in a field without a look', ofSignals('loading = effect(() => { this.allowed(); marketing() }) // ungated\nstart() {}')],
  ['toSignal', `${SIGNALS}${ofClass('ok = toSignal(this.allowed$)\nstart() { if (this.ok()) marketing() } // granted')}`],
  ['toSignal with false first', `${SIGNALS}${ofClass('ok = toSignal(this.allowed$, { initialValue: false })\nstart() { if (this.ok()) marketing() } // granted')}`],
  ['toSignal with true first', `${SIGNALS}${ofClass('ok = toSignal(this.allowed$, { initialValue: true })\nstart() { if (this.ok()) marketing() } // ungated')}`],
  ['toSignal, not called', `${SIGNALS}${ofClass('ok = toSignal(this.allowed$)\nstart() { if (this.ok) marketing() } // ungated')}`],
  ['toObservable', ofSignals('seen$ = toObservable(this.allowed)\nstart() { this.seen$.pipe(takeUntilDestroyed()).subscribe((ok) => { if (ok) marketing() }) } // granted')],
  ['toObservable of what is set to true', ofSignals('seen$ = toObservable(this.allowed)\nforce() { this.allowed.set(true) }\nstart() { this.seen$.subscribe((ok) => { if (ok) marketing() }) } // ungated')],
]

describeCases('streams', cases, { gates: GATES, parser: 'typescript', filename: 'file.ts' })
