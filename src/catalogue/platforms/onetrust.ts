import type { Platform } from '../../model/platform.ts'

const optOutTemplates = 'every group is active before a choice where the template works by opt-out or implied consent'

/** OneTrust, formerly Optanon, also sold as CookiePro. The active groups are one text, such as `,C0001,C0002,`. */
const onetrust: Platform = {
  id: 'onetrust',
  name: 'OneTrust',
  homepage: 'https://www.onetrust.com/',
  categories: {
    C0001: 'necessary',
    C0002: 'statistics',
    C0003: 'preferences',
    C0004: 'marketing',
    C0005: 'marketing',
  },
  checks: [
    { when: 'OnetrustActiveGroups.includes($category)', caveat: optOutTemplates },
    { when: "OnetrustActiveGroups.includes(',$category,')", caveat: optOutTemplates },
    { when: 'OptanonActiveGroups.includes($category)', caveat: optOutTemplates },
    { when: "OptanonActiveGroups.includes(',$category,')", caveat: optOutTemplates },
    {
      when: "addEventListener('OneTrustGroupsUpdated', $data => $data.detail.includes($category))",
      caveat: optOutTemplates,
    },
    { when: 'OneTrust.getPurposeConsentStatus($category) === 1' },
    { when: 'OneTrust.InsertScript(*, *, $granted, *, $category)', caveat: optOutTemplates },
    { when: 'OneTrust.InsertHtml(*, *, $granted, *, $category)', caveat: optOutTemplates },
  ],
  tags: [
    {
      attribute: 'class',
      prefix: 'optanon-category-',
      separator: '-',
      requires: 'all',
      sourceAttributes: ['data-src'],
      caveat: optOutTemplates,
    },
  ],
  unsound: [
    { when: 'OneTrust.IsAlertBoxClosed()', because: 'is also true after a refusal', confirms: true },
    { when: 'OnetrustActiveGroups', because: 'is a text that is never empty' },
    { when: 'OptanonActiveGroups', because: 'is a text that is never empty' },
    {
      when: 'OneTrust.getPurposeConsentStatus($category)',
      because: 'is -1, which is truthy, while the visitor has not answered',
    },
    { when: 'OneTrust.OnConsentChanged($granted)', because: 'also fires after a refusal' },
    { when: "addEventListener('OneTrustGroupsUpdated', $granted)", because: 'fires on every page and after a refusal' },
    { when: "addEventListener('OTConsentApplied', $granted)", because: 'also fires after a refusal' },
  ],
  entryPoints: ['OptanonWrapper'],
  accepts: ['OneTrust.AllowAll()', 'Optanon.AllowAll()'],
  sources: [
    { url: 'https://developer.onetrust.com/onetrust/docs/javascript-events-guide', confidence: 'vendor' },
    {
      url: 'https://my.onetrust.com/articles/en_US/Knowledge/UUID-66bcaaf1-c7ca-5f32-6760-c75a1337c226',
      confidence: 'vendor',
    },
    {
      url: 'https://github.com/segmentio/analytics-next/tree/master/packages/consent/consent-wrapper-onetrust',
      confidence: 'source',
    },
    { url: 'https://github.com/search?q=%22OneTrust.AllowAll%22&type=code', confidence: 'observed' },
    { url: 'https://github.com/search?q=%22Optanon.AllowAll%22&type=code', confidence: 'observed' },
  ],
}

export default onetrust
