import type { Service } from '../../model/service.ts'

/** Customer data platform. */
const blueconic: Service = {
  id: 'blueconic',
  name: 'BlueConic',
  provider: 'BlueConic',
  category: 'marketing',
  homepage: 'https://www.blueconic.com/',
  policy: 'https://www.blueconic.com/privacy-policy/',
  scripts: ['*.blueconic.net', 'cdn.blueconic.net'],
  endpoints: ['*.blueconic.net/DG'],
  calls: {
    event: [
      'blueConicClient.event.publish()',
      'blueConicClient.createEvent()',
      'blueConicClient.profile.updateProfile()',
    ],
  },
  stores: [
    { name: 'BCSessionID', lifetime: '1 year' },
    { name: 'BCTempID', lifetime: '10 minutes' },
    { name: 'BCPermissionLevel', category: 'necessary', lifetime: '1 year' },
    { name: 'BCReferrerOverrule', lifetime: '1 year' },
    { name: 'BCRefusedObjectives', category: 'necessary', lifetime: '1 year' },
    { name: 'BCRevision', lifetime: '1 year' },
    { name: 'BCTracking', lifetime: '10 seconds' },
    { name: 'bc_tstgrp', lifetime: '1 year' },
  ],
  sources: [
    { url: 'https://support.blueconic.com/', confidence: 'vendor' },
    { url: 'https://github.com/HTTPArchive/wappalyzer', confidence: 'observed' },
    { url: 'https://github.com/jkwakman/Open-Cookie-Database', confidence: 'observed' },
  ],
}

export default blueconic
