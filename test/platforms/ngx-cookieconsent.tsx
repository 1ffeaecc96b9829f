import { Component, inject } from '@angular/core'
import { bootstrapApplication } from '@angular/platform-browser'
import { NgcCookieConsentService, type NgcStatusChangeEvent } from 'ngx-cookieconsent'
import { filter } from 'rxjs'

// The service is handed over by its type. Only the status `allow` is an agreement, to everything.
@Component({ selector: 'app-root', template: '' })
export class AppComponent {
  private readonly asked = inject(NgcCookieConsentService)

  constructor(private readonly consent: NgcCookieConsentService) {
    this.consent.statusChange$.subscribe((event: NgcStatusChangeEvent) => {
      if (event.status === 'allow') marketing() // granted
      if (event.status === 'dismiss') marketing() // unsoundCheck
      if (event.status !== 'deny') marketing() // unsoundCheck
      if (event.status) marketing() // unsoundCheck
    })
    consent.statusChange$.subscribe(({ status }) => {
      if (status === 'allow') statistics() // granted
    })
    this.asked.statusChange$.subscribe((event) => {
      if (event.status === 'allow') statistics() // granted
    })
    this.asked.initializing$.subscribe({ next: (event) => {
      if (event.status === 'allow') statistics() // granted
    } })
    this.consent.statusChange$.pipe(filter((event) => event.status === 'allow')).subscribe(() => {
      statistics() // granted
    })

    this.consent.statusChange$.subscribe((event) => {
      if (event.status === this.consent.getStatus().deny) marketing() // unsoundCheck
      else if (event.status === this.consent.getStatus().allow) statistics() // granted
    })
    this.consent.statusChange$.subscribe((event) => {
      if (event.status === this.consent.getStatus().dismiss) marketing() // unsoundCheck
      if (event.status === this.other.getStatus().allow) statistics() // unsoundCheck
    })

    this.consent.statusChange$.subscribe(() => statistics()) // unsoundCheck
    this.consent.initialized$.subscribe(() => marketing()) // unsoundCheck
    this.consent.initializing$.subscribe(() => marketing()) // unsoundCheck
    this.consent.popupOpen$.subscribe(() => marketing()) // unsoundCheck
    this.consent.popupClose$.subscribe(() => marketing()) // unsoundCheck
    this.consent.revokeChoice$.subscribe(() => marketing()) // unsoundCheck
    this.consent.noCookieLaw$.subscribe(() => marketing()) // unsoundCheck

    // A dismissed banner counts as consent there, and the service has no way to ask for the status itself.
    if (this.consent.hasConsented()) marketing() // unsoundCheck
    if (this.consent.hasAnswered()) marketing() // unsoundCheck
    if (this.consent.getStatus()) marketing() // unsoundCheck
  }
}

export class OtherService {
  constructor(private readonly consent: Other) {}

  start() {
    this.consent.statusChange$.subscribe((event) => {
      if (event.status === 'allow') marketing() // ungated
    })
  }
}

declare class Other {}
bootstrapApplication(AppComponent)
new OtherService(new Other()).start()
