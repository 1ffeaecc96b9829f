import useCookie, { getCookie, removeCookie, setCookie } from 'react-use-cookie'

setCookie('a', '1', { days: 30 }) // expect: cookie - a
setCookie('b', '', { days: -1 }) // expect: cookie - b deleted

export function Language() {
  const [language, setLanguage] = useCookie('language', 'en') // expect: cookie - language
  const [seen] = useCookie('only-read')
  return <button onClick={() => setLanguage('de', { days: 365 })}>{language}{seen}</button>
}

getCookie('a')
removeCookie('a')
