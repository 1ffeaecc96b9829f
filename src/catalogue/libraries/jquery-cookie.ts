import type { StoreLibrary } from '../../model/library.ts'

/** The first of the cookie plugins of jQuery. One argument reads. */
const jqueryCookie: StoreLibrary = {
  id: 'jquery-cookie',
  name: 'jquery.cookie',
  homepage: 'https://github.com/carhartl/jquery-cookie',
  globals: {
    writes: [
      { call: '$.cookie($name, *)', erasedWithout: '1' },
      { call: 'jQuery.cookie($name, *)', erasedWithout: '1' },
    ],
    sign: '.cookie(',
  },
  packages: {
    jquery: { writes: [{ call: 'default.cookie($name, *)', erasedWithout: '1' }], sign: '.cookie(' },
  },
  lifetime: { expires: 'days' },
  attributes: '2',
  defaults: { partitioned: null, sameSite: null },
}

export default jqueryCookie
