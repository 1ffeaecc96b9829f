import type { StoreLibrary } from '../../model/library.ts'

/** The `$cookies` service of AngularJS; before version 1.4 its members were the cookies. */
const angularjs: StoreLibrary = {
  id: 'angularjs',
  name: 'AngularJS ngCookies',
  homepage: 'https://docs.angularjs.org/api/ngCookies/service/$cookies',
  packages: {
    angular: { writes: [] },
    'angular-cookies': { writes: [] },
  },
  instances: ['Cookies.put($name)', 'Cookies.putObject($name)', 'CookieStore.put($name)'],
  parameters: [
    { names: ['$cookies'], is: 'Cookies', beside: ['$scope', '$rootScope', '$http', '$q', '$location', '$window'], global: 'angular' },
    { names: ['$cookieStore'], is: 'CookieStore', beside: ['$scope', '$rootScope', '$http', '$q', '$location', '$window'], global: 'angular' },
  ],
  lifetime: { expires: null },
  attributes: '2',
  defaults: { httpOnly: null, partitioned: null, path: null },
  spelled: { sameSite: 'samesite' },
}

export default angularjs
