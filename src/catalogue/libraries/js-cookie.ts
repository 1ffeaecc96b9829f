import type { StoreLibrary } from '../../model/library.ts'

/** The most used cookie library, as a module or as the global `Cookies`. */
const jsCookie: StoreLibrary = {
  id: 'js-cookie',
  name: 'js-cookie',
  homepage: 'https://github.com/js-cookie/js-cookie',
  globals: {
    writes: ['Cookies.set($name)'],
    same: ['Cookies.withAttributes()', 'Cookies.withConverter()', 'Cookies.noConflict()'],
  },
  packages: {
    'js-cookie': {
      writes: ['default.set($name)'],
      same: ['default.withAttributes()', 'default.withConverter()'],
    },
  },
  lifetime: { expires: 'days' },
  attributes: '2',
  defaults: { path: '/' },
  configuredBy: { withAttributes: '0' },
}

export default jsCookie
