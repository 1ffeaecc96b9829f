import { useBoolean, useLocalStorage, useReadLocalStorage, useSessionStorage } from 'usehooks-ts'

export function Settings() {
  const [theme, setTheme] = useLocalStorage('theme', 'dark') // expect: storage - theme
  const [step] = useSessionStorage('step', 1) // expect: storage - step
  const read = useReadLocalStorage('other')
  const { value } = useBoolean(false)
  return <button onClick={() => setTheme('light')}>{theme}{step}{read}{value}</button>
}
