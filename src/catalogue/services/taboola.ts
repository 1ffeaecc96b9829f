import type { Service } from '../../model/service.ts'

/** Sponsored recommendations, and the pixel that measures them. */
const taboola: Service = {
  id: 'taboola',
  name: 'Taboola',
  provider: 'Taboola',
  category: 'marketing',
  homepage: 'https://www.taboola.com/',
  policy: 'https://www.taboola.com/policies/privacy-policy',
  scripts: ['cdn.taboola.com/libtrc'],
  endpoints: ['trc.taboola.com'],
  calls: {
    init: ["_tfa.push({ notify: 'event', name: 'page_view' })", '_taboola.push({ mode: * })'],
    event: ['_tfa.push({ notify: * })'],
  },
  stores: [
    { name: 't_gid', lifetime: '13 months' },
    { name: 't_pt_gid', lifetime: '1 year' },
    { name: 'taboola_session_id', lifetime: 'session' },
    { name: 'taboola_select', lifetime: '1 year' },
    { name: 'taboola_fp_td_user_id', lifetime: '1 year' },
    { name: '_tb_sess_r', lifetime: '30 minutes' },
    { name: '_tb_t_ppg', lifetime: '30 minutes' },
    { name: 'tb_click_param', lifetime: '50 seconds' },
  ],
  sources: [
    { url: 'https://github.com/enthec/webappanalyzer', confidence: 'observed' },
    { url: 'https://github.com/patrickhulce/third-party-web', confidence: 'observed' },
    { url: 'https://github.com/jkwakman/Open-Cookie-Database', confidence: 'observed' },
  ],
}

export default taboola
