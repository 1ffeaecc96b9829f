import { useCookie as use } from '#app'

const token = useCookie('token', { maxAge: 3600 }) // expect: cookie - token
const theme = use('theme') // expect: cookie - theme
token.value = null
theme.value = 'dark'
