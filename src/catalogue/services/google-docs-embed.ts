import type { Service } from '../../model/service.ts'

/** Documents, sheets, slides, forms and files of Google Drive in a frame. */
const googleDocsEmbed: Service = {
  id: 'google-docs-embed',
  name: 'Google Docs',
  provider: 'Google',
  category: 'marketing',
  disputed: 'Many sites file it under preferences; Google may set its own cookies in the frame, also for advertising.',
  homepage: 'https://workspace.google.com/',
  policy: 'https://policies.google.com/privacy',
  embeds: [
    'docs.google.com/document',
    'docs.google.com/spreadsheets',
    'docs.google.com/presentation',
    'docs.google.com/forms',
    'docs.google.com/viewer',
    'docs.google.com/gview',
    'drive.google.com/file',
  ],
  sources: [
    { url: 'https://support.google.com/docs/answer/183965', confidence: 'vendor' },
    { url: 'https://policies.google.com/technologies/cookies', confidence: 'vendor' },
  ],
}

export default googleDocsEmbed
