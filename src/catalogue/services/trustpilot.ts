import type { Service } from '../../model/service.ts'

/** Review widgets and invitations. */
const trustpilot: Service = {
  id: 'trustpilot',
  name: 'Trustpilot',
  provider: 'Trustpilot',
  category: 'preferences',
  disputed: 'Its invitation script passes on orders, which some policies list as marketing.',
  homepage: 'https://www.trustpilot.com/',
  policy: 'https://legal.trustpilot.com/end-user-privacy-terms',
  scripts: ['widget.trustpilot.com/bootstrap', 'invitejs.trustpilot.com'],
  embeds: ['widget.trustpilot.com/trustboxes'],
  calls: {
    init: ["tp('register')", 'Trustpilot.loadFromElement()'],
    event: ["tp('createInvitation')"],
  },
  sources: [
    { url: 'https://github.com/AmauriC/tarteaucitron.js', confidence: 'source' },
    { url: 'https://github.com/enthec/webappanalyzer', confidence: 'observed' },
    { url: 'https://github.com/patrickhulce/third-party-web', confidence: 'observed' },
  ],
}

export default trustpilot
