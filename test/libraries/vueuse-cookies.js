import { createCookies, useCookies } from '@vueuse/integrations/useCookies'
import { useCookies as useAll } from '@vueuse/integrations'

const cookies = useCookies(['locale'])
cookies.set('locale', 'en', { maxAge: 60 }) // expect: cookie - locale
const { set, get, remove } = useAll()
set('a', 1) // expect: cookie - a
get('a')
remove('a')

const useServerCookies = createCookies(request)
useServerCookies().set('b', 1) // expect: cookie - b
