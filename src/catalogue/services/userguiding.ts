import type { Service } from '../../model/service.ts'

/** Product tours and checklists. */
const userguiding: Service = {
  id: 'userguiding',
  name: 'UserGuiding',
  provider: 'UserGuiding',
  category: 'preferences',
  disputed: 'It counts visitors and their steps, so many file it as statistics.',
  homepage: 'https://userguiding.com/',
  policy: 'https://userguiding.com/privacy-policy',
  scripts: ['static.userguiding.com/media/user-guiding-*'],
  calls: {
    event: [
      'userGuiding.identify()',
      'userGuiding.track()',
      'userGuiding.launchChecklist()',
      'userGuiding.previewGuide()',
    ],
  },
  sources: [
    {
      url: 'https://help.userguiding.com/en/articles/2824058-how-can-i-enable-user-identification',
      confidence: 'vendor',
    },
    {
      url: 'https://help.userguiding.com/en/articles/4925367-how-to-enable-user-identification-with-google-tag-manager',
      confidence: 'vendor',
    },
  ],
}

export default userguiding
