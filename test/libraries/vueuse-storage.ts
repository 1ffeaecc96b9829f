import { useLocalStorage, useMouse, useSessionStorage, useStorage } from '@vueuse/core'

const theme = useStorage('theme', 'dark') // expect: storage - theme
const page = useStorage('page', '/', sessionStorage) // expect: storage - page
const cart = useLocalStorage('cart', []) // expect: storage - cart
const step = useSessionStorage('step', 1) // expect: storage - step
const mouse = useMouse()
