import type { Cookies, Handle } from '@sveltejs/kit'
import type { Actions, PageServerLoad } from './$types'

export const load: PageServerLoad = async ({ cookies }) => {
  cookies.set('a', '1', { path: '/', maxAge: 60 }) // expect: cookie - a
  cookies.delete('a', { path: '/' })
  return { seen: cookies.get('a') }
}

export const actions = {
  default: async (event) => {
    event.cookies.set('b', '1', { path: '/' }) // expect: cookie - b
  },
} satisfies Actions

export const handle: Handle = async ({ event, resolve }) => {
  event.cookies.set('c', '1', { path: '/' }) // expect: cookie - c
  return resolve(event)
}

export function remember(cookies: Cookies) {
  cookies.set('d', '1', { path: '/', expires: new Date(0) }) // expect: cookie - d deleted
}

export function within(params: { cookies: Cookies; url: URL }) {
  params.cookies.set('e', '1', { path: '/' }) // expect: cookie - e
}
