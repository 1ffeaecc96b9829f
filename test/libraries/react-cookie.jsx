import { Cookies, useCookies, withCookies } from 'react-cookie'

const jar = new Cookies()
jar.set('jar', 1) // expect: cookie - jar

export function Banner() {
  const [cookies, setCookie, removeCookie] = useCookies(['banner'])
  const hide = () => setCookie('banner', 'hidden', { path: '/', maxAge: 86400 }) // expect: cookie - banner
  if (cookies.banner) return null
  return <button onClick={hide} onDoubleClick={() => removeCookie('banner')}>Hide</button>
}

export function Second() {
  const [, set] = useCookies()
  const all = useCookies()
  set('second', 1) // expect: cookie - second
  all[1]('third', 1) // expect: cookie - third
  return null
}

export default withCookies(Banner)
