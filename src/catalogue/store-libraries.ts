// Generated from the files of this folder: `npm run sync` renews it.
import type { StoreLibrary } from '../model/library.ts'
import cookieStore from './libraries/cookie-store.ts'
import jsCookie from './libraries/js-cookie.ts'

/** Every library that is known to store keys. */
export const storeLibraries: readonly StoreLibrary[] = [
  cookieStore,
  jsCookie,
]
