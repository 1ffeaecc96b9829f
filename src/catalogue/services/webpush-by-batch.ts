import type { Service } from '../../model/service.ts'

/** Web push notifications. */
const webpushByBatch: Service = {
  id: 'webpush-by-batch',
  name: 'Batch Web Push',
  provider: 'Batch',
  category: 'marketing',
  disputed: 'Notifications that visitors asked for are often listed as preferences.',
  homepage: 'https://batch.com/',
  policy: 'https://batch.com/privacy-policy',
  scripts: ['via.batch.com'],
  endpoints: ['ws.batch.com/web'],
  calls: {
    init: ["batchSDK('setup')"],
  },
  sources: [
    { url: 'https://github.com/enthec/webappanalyzer', confidence: 'observed' },
    { url: 'https://github.com/BatchLabs/batch-web-sdk', confidence: 'source' },
  ],
}

export default webpushByBatch
