import type { Service } from '../../model/service.ts'

/** Personalisation, recommendations and A/B tests. */
const dynamicYield: Service = {
  id: 'dynamic-yield',
  name: 'Dynamic Yield',
  provider: 'Mastercard',
  category: 'marketing',
  homepage: 'https://www.dynamicyield.com/',
  policy: 'https://www.dynamicyield.com/platform-privacy-policy/',
  scripts: [
    'cdn.dynamicyield.com/api',
    'cdn-eu.dynamicyield.com/api',
    'cdn.dynamicyield.com/scripts',
    'st.dynamicyield.com',
    'st-eu.dynamicyield.com',
    'static.dynamicyield.com',
  ],
  endpoints: ['px.dynamicyield.com', 'px-eu.dynamicyield.com', 'rcom.dynamicyield.com', 'async-px.dynamicyield.com'],
  calls: {
    event: ["DY.API('event')", "DY.API('identify')"],
  },
  stores: [
    { name: 'DYID', lifetime: '1 year' },
    { name: 'DYSES', lifetime: 'session' },
    { name: '_dyid', lifetime: '1 year' },
    { name: '_dyid_server', lifetime: '1 year' },
    { name: '_dyjsession', lifetime: 'session' },
    { name: '_dy_csc_ses', category: 'statistics', lifetime: 'session' },
    { name: '_dy_lu_ses', lifetime: 'session' },
    { name: '_dycnst', lifetime: '30 days' },
    { name: '_dycst', lifetime: '30 days' },
    { name: '_dycmc', lifetime: '30 days' },
    { name: '_dy_geo', category: 'statistics', lifetime: '30 days' },
    { name: '_dy_df_geo', category: 'statistics', lifetime: '30 days' },
    { name: '_dy_ses_load_seq', lifetime: '30 days' },
    { name: '_dy_soct', lifetime: '1 year' },
    { name: '_dy_toffset', lifetime: '30 days' },
    { name: 'dy_fs_page', lifetime: 'session' },
    { name: '_dy_cs_storage_items', lifetime: '30 days' },
    { name: '_dy_cs_cookie_items', lifetime: '30 days' },
  ],
  sources: [
    { url: 'https://support.dynamicyield.com/', confidence: 'vendor' },
    { url: 'https://github.com/HTTPArchive/wappalyzer', confidence: 'observed' },
    { url: 'https://github.com/patrickhulce/third-party-web', confidence: 'observed' },
    { url: 'https://github.com/jkwakman/Open-Cookie-Database', confidence: 'observed' },
  ],
}

export default dynamicYield
