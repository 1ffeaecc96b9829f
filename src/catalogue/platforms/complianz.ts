import type { StandardCategory } from '../../model/category.ts'
import type { Platform, PlatformCheck } from '../../model/platform.ts'

const regions = 'is true for crawlers, and without a choice in regions where Complianz works by opt-out'

function enabled(category: StandardCategory): PlatformCheck {
  const when = `addEventListener('cmplz_enable_category', $data => $data.detail.category === '${category}')`
  return { when, grants: [category], caveat: regions }
}

/** Complianz for WordPress. `functional` is what it always allows. */
const complianz: Platform = {
  id: 'complianz',
  name: 'Complianz',
  homepage: 'https://complianz.io/',
  categories: { functional: 'necessary' },
  checks: [
    { when: 'cmplz_has_consent($category)', caveat: regions },
    { when: 'cmplz_has_service_consent(*, $category)', caveat: regions },
    { when: 'cmplz_accepted_categories().includes($category)', caveat: regions },
    enabled('marketing'),
    enabled('statistics'),
    enabled('preferences'),
    {
      when: "addEventListener('cmplz_fire_categories', $data => $data.detail.categories.includes($category))",
      caveat: regions,
    },
    { when: "addEventListener('cmplz_event_$category', $granted)", caveat: regions },
  ],
  tags: [{ attribute: 'data-category', sourceAttributes: ['data-src-cmplz', 'data-cmplz-src'], caveat: regions }],
  unsound: [
    {
      when: "addEventListener('cmplz_enable_category', $granted)",
      because: 'fires for each category that is enabled, any of them',
    },
    { when: "addEventListener('cmplz_fire_categories', $granted)", because: 'also fires with an empty list' },
    {
      when: "addEventListener('cmplz_status_change', $data => $data.detail.value === 'allow')",
      because: 'says that some category was allowed, not which',
    },
    { when: "addEventListener('cmplz_status_change', $granted)", because: 'also fires after a refusal' },
    { when: "addEventListener('cmplz_before_cookiebanner', $granted)", because: 'fires before the visitor is asked' },
    { when: "addEventListener('cmplz_cookie_warning_loaded', $granted)", because: 'fires while the visitor is asked' },
    { when: "addEventListener('cmplz_banner_status', $granted)", because: 'fires when the banner opens or closes' },
    { when: "addEventListener('cmplz_run_after_all_scripts', $granted)", because: 'fires in any state of consent' },
  ],
  accepts: ['cmplz_accept_all()', "cmplz_set_consent($category, 'allow')"],
  sources: [
    {
      url: 'https://github.com/complianz/complianz-gdpr/blob/master/cookiebanner/js/complianz.js',
      confidence: 'source',
    },
  ],
}

export default complianz
