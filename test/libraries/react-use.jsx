import { useCookie, useLocalStorage, useSessionStorage, useToggle } from 'react-use'
import useKept from 'react-use/lib/useLocalStorage'

export function Settings() {
  const [theme, setTheme] = useLocalStorage('theme', 'dark') // expect: storage - theme
  const [step] = useSessionStorage('step', 1) // expect: storage - step
  const [kept] = useKept('kept') // expect: storage - kept
  const [seen, setSeen] = useCookie('seen') // expect: cookie - seen
  const [on] = useToggle(false)
  return <button onClick={() => { setTheme('light'); setSeen('1') }}>{theme}{step}{kept}{seen}{on}</button>
}
