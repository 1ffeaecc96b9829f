import { useCookies } from 'vue3-cookies'

export default {
  setup() {
    const { cookies } = useCookies()
    cookies.set('a', 'b', '1h') // expect: cookie - a
    cookies.get('a')
    return { cookies }
  },
}
