import type { Service } from '../../model/service.ts'

/** Chatbot, live chat and scheduling of the sales software. */
const pipedriveLeadbooster: Service = {
  id: 'pipedrive-leadbooster',
  name: 'Pipedrive LeadBooster',
  provider: 'Pipedrive',
  category: 'preferences',
  disputed: 'Its purpose is to win leads, so that some policies list it as marketing.',
  homepage: 'https://www.pipedrive.com/en/features/leadbooster-add-on',
  policy: 'https://www.pipedrive.com/en/privacy',
  scripts: ['leadbooster-chat.pipedrive.com/assets', 'webforms.pipedrive.com/f/loader'],
  calls: {
    event: ['LeadBooster.trigger()'],
  },
  sources: [
    { url: 'https://github.com/AmauriC/tarteaucitron.js', confidence: 'source' },
    { url: 'https://github.com/enthec/webappanalyzer', confidence: 'observed' },
  ],
}

export default pipedriveLeadbooster
