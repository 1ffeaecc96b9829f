import type { Service } from '../../model/service.ts'

/** Advertising platform, formerly Conversant with Dotomi and FastClick. */
const epsilon: Service = {
  id: 'epsilon',
  name: 'Epsilon',
  provider: 'Publicis Groupe',
  category: 'marketing',
  homepage: 'https://www.epsilon.com/',
  policy: 'https://legal.epsilon.com/global-privacy-policies/',
  endpoints: ['*.dotomi.com', '*.fastclick.net', '*.mediaplex.com', '*.mplxtms.com'],
  stores: [
    { name: 'DotomiUser', lifetime: '13 months' },
    { name: 'DotomiStatus', lifetime: '5 years' },
    { name: 'DotomiSession_*', lifetime: 'session' },
    { name: 'DotomiSync', lifetime: '1 year' },
    { name: 'dtm_token', lifetime: '13 months' },
    { name: 'dtm_token_exp', lifetime: 'session' },
    { name: 'dtm_token_sc', lifetime: '13 months' },
    { name: 'dtm_user_id', lifetime: '13 months' },
    { name: 'dtm_user_id_sc', lifetime: '13 months' },
    { name: 'dtm_tcdata', lifetime: '1 day' },
    { name: 'dtm_gdpr_delete', category: 'necessary', lifetime: '30 days' },
    { name: 'dtm_gpc_optout', category: 'necessary', lifetime: '30 days' },
    { name: 'pluto2', lifetime: '13 months' },
  ],
  sources: [
    { url: 'https://github.com/patrickhulce/third-party-web', confidence: 'observed' },
    { url: 'https://github.com/jkwakman/Open-Cookie-Database', confidence: 'observed' },
  ],
}

export default epsilon
