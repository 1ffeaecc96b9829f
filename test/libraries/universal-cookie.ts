import Cookies from 'universal-cookie'
import type Jar from 'universal-cookie'

const cookies = new Cookies(null, { path: '/' })
cookies.set('a', 'b', { maxAge: 3600 }) // expect: cookie - a
cookies.set('gone', '', { maxAge: 0 }) // expect: cookie - gone deleted
cookies.get('a')
cookies.remove('a')

const { default: Late } = await import('universal-cookie')
new Late().set('late', 1) // expect: cookie - late

export function remember(jar: Jar) {
  jar.set('typed', 1) // expect: cookie - typed
}

export class Preferences {
  private readonly cookies = new Cookies()

  constructor(private readonly other: Jar) {}

  save() {
    this.cookies.set('field', 1) // expect: cookie - field
    this.other.set('property', 1) // expect: cookie - property
  }
}
