import type { Service } from '../../model/service.ts'

/** Video ad server. */
const innovid: Service = {
  id: 'innovid',
  name: 'Innovid',
  provider: 'Mediaocean',
  category: 'marketing',
  homepage: 'https://www.innovid.com/',
  policy: 'https://www.innovid.com/privacy-policy',
  scripts: ['s-static.innovid.com', 'static.innovid.com'],
  endpoints: ['rtr.innovid.com', 's.innovid.com', 'ag.innovid.com'],
  sources: [
    { url: 'https://github.com/patrickhulce/third-party-web', confidence: 'observed' },
  ],
}

export default innovid
