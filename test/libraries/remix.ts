import { createCookie, createCookieSessionStorage, createMemorySessionStorage } from 'react-router'
import { createSessionStorage, json } from '@remix-run/node'

export const visits = createCookie('visits', { maxAge: 604800 }) // expect: cookie - visits
const named = createCookie('named') // expect: cookie - named

const NAME = 'shop_session'
export const { getSession, commitSession } = createCookieSessionStorage({
  cookie: {
    name: NAME, // expect: cookie - shop_session
    secrets: ['s'],
  },
})
export const anonymous = createCookieSessionStorage() // expect: cookie - __session
export const unnamed = createMemorySessionStorage({ cookie: { path: '/' } }) // expect: cookie - __session
export const kept = createSessionStorage({ cookie: named, createData, readData, updateData, deleteData })
export const open = createCookieSessionStorage({ cookie: { ...shared } }) // expect: cookie - ?

export async function action() {
  return json({}, { headers: { 'Set-Cookie': await visits.serialize('1') } })
}
