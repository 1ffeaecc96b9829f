import type { StoreLibrary } from '../../model/library.ts'

/** The package that most servers write the text of their cookies with. */
const cookie: StoreLibrary = {
  id: 'cookie',
  name: 'cookie',
  homepage: 'https://github.com/jshttp/cookie',
  packages: {
    cookie: {
      writes: [
        'serialize($name)', 'default.serialize($name)', 'stringifySetCookie($name, *)', 'default.stringifySetCookie($name, *)',
        { call: 'stringifySetCookie({ name: $name })', attributes: '0' },
      ],
    },
    'cookie-es': { writes: ['serialize($name)', 'serializeCookie($name)'] },
  },
  givesText: true,
  lifetime: { expires: null, maxAge: 'seconds' },
  attributes: '2',
  onServer: true,
}

export default cookie
