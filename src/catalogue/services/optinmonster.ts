import type { Service } from '../../model/service.ts'

/** Pop-ups and lead forms. */
const optinmonster: Service = {
  id: 'optinmonster',
  name: 'OptinMonster',
  provider: 'Awesome Motive',
  category: 'marketing',
  disputed: 'Sites that only show a message file it as preferences.',
  homepage: 'https://optinmonster.com/',
  policy: 'https://optinmonster.com/privacy/',
  scripts: ['a.omappapi.com/app/js', 'a.optmstr.com/app/js', 'a.opmnstr.com/app/js', 'a.optmnstr.com/app/js'],
  endpoints: ['api.omappapi.com', '*.mstrlytcs.com'],
  stores: [
    { name: '_omappvp', lifetime: '1 day' },
    { name: '_omappvs', lifetime: '1 day' },
    { name: 'omSeen-*' },
  ],
  sources: [
    { url: 'https://optinmonster.com/docs/', confidence: 'vendor' },
    { url: 'https://github.com/HTTPArchive/wappalyzer', confidence: 'observed' },
    { url: 'https://github.com/patrickhulce/third-party-web', confidence: 'observed' },
    { url: 'https://github.com/jkwakman/Open-Cookie-Database', confidence: 'observed' },
  ],
}

export default optinmonster
