import type { Platform } from '../../model/platform.ts'
import { serviceNames } from '../service-names.ts'

/** Usercentrics Web CMP. It asks for services one by one, under names that are its own or the site's. */
const usercentrics: Platform = {
  id: 'usercentrics',
  name: 'Usercentrics',
  homepage: 'https://usercentrics.com/',
  categories: serviceNames,
  checks: [
    { when: 'UC_UI.areAllConsentsAccepted()', grants: ['*'] },
    'UC_UI.getServicesBaseInfo().find($service => $service.name === $category).consent.status',
    'UC_UI.getServicesBaseInfo().find($service => $service.id === $category).consent.status',
    "addEventListener('ucEvent', $data => $data.detail.ucCategory.$category)",
    "addEventListener('ucEvent', $data => $data.detail.$category)",
    { when: "addEventListener('UC_UI_CMP_EVENT', $data => $data.detail.type === 'ACCEPT_ALL')", grants: ['*'] },
  ],
  tags: [{ attribute: 'data-usercentrics', names: 'service', sourceAttributes: ['data-src', 'uc-src'] }],
  unsound: [
    { when: 'UC_UI.isInitialized()', because: 'is true in any state of consent' },
    { when: 'UC_UI.getServicesBaseInfo()', because: 'is a list that exists whatever the visitor chose' },
    {
      when: 'UC_UI.getServicesBaseInfo().find(*).consent.status',
      because: 'is about a service of which no category is known; declare a gate in the manifest that says which it grants',
    },
    {
      when: 'UC_UI.getServicesBaseInfo().find(*).consent',
      because: 'is an object that exists whatever the visitor chose',
    },
    {
      when: "addEventListener('ucEvent', $data => $data.detail.event === 'consent_status')",
      because: 'is also true after a refusal and on every page',
    },
    {
      when: "addEventListener('ucEvent', $data => $data.detail.type === 'explicit')",
      because: 'says how the visitor answered, not what',
    },
    { when: "addEventListener('ucEvent', $granted)", because: 'fires on every page and after a refusal' },
    { when: "addEventListener('UC_UI_INITIALIZED', $granted)", because: 'fires in any state of consent' },
    { when: "addEventListener('UC_UI_CMP_EVENT', $granted)", because: 'also fires after a refusal' },
    { when: "addEventListener('UC_CONSENT', $granted)", because: 'also fires after a refusal' },
  ],
  accepts: ['UC_UI.acceptAllConsents()', '__ucCmp.acceptAllConsents()'],
  sources: [
    { url: 'https://usercentrics.com/docs/web/features/v2/events_v2/events_v2/', confidence: 'vendor' },
    {
      url: 'https://support.usercentrics.com/hc/en-us/articles/18656524460700-Manually-blocking-services-prior-consent',
      confidence: 'vendor',
    },
    { url: 'https://usercentrics.com/docs/web/implementation/ui/', confidence: 'vendor' },
    { url: 'https://github.com/duckduckgo/autoconsent/blob/main/lib/eval-snippets.ts', confidence: 'observed' },
    { url: 'https://github.com/search?q=%22__ucCmp.acceptAllConsents%22&type=code', confidence: 'observed' },
  ],
}

export default usercentrics
