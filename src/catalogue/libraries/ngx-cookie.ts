import type { StoreLibrary } from '../../model/library.ts'

/** AngularJS cookies, for Angular. */
const ngxCookie: StoreLibrary = {
  id: 'ngx-cookie',
  name: 'ngx-cookie',
  homepage: 'https://github.com/salemdar/ngx-cookie',
  packages: {
    'ngx-cookie': { writes: [] },
  },
  instances: [
    'CookieService.put($name)', 'CookieService.putObject($name)',
    'CookieBackendService.put($name)', 'CookieBackendService.putObject($name)',
  ],
  lifetime: { expires: null },
  attributes: '2',
  defaults: { partitioned: null, path: null },
  spelled: { capitalised: true },
}

export default ngxCookie
