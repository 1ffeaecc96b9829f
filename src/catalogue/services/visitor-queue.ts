import type { Service } from '../../model/service.ts'

/** Looks up the company behind a visit, and personalises pages for it. */
const visitorQueue: Service = {
  id: 'visitor-queue',
  name: 'Visitor Queue',
  provider: 'Visitor Queue',
  category: 'marketing',
  homepage: 'https://www.visitorqueue.com/',
  policy: 'https://www.visitorqueue.com/privacy-policy/',
  scripts: ['t.visitorqueue.com/p', 'p.visitorqueue.com'],
  sources: [
    { url: 'https://www.visitorqueue.com/', confidence: 'vendor' },
  ],
}

export default visitorQueue
