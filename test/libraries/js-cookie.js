import Cookies, { withAttributes } from 'js-cookie'
import * as whole from 'js-cookie'
import { set as write } from 'js-cookie'

const required = require('js-cookie')
const short = Cookies.withAttributes({ path: '/', secure: true })

Cookies.set('theme', 'dark', { expires: 365 }) // expect: cookie - theme
Cookies.set('old', '', { expires: -1 }) // expect: cookie - old deleted
short.set(`exp_${id}`, 'b') // expect: cookie - exp_*
required.set('seen', '1') // expect: cookie - seen
whole.set('whole', '1') // expect: cookie - whole
write('named', '1') // expect: cookie - named
withAttributes({ path: '/' }).set('attributed', '1') // expect: cookie - attributed
window.Cookies.set('global', '1') // expect: cookie - global
import('js-cookie').then(({ default: late }) => late.set('late', '1')) // expect: cookie - late

class Settings {
  name = 'settings'
  jar = Cookies.withAttributes({ path: '/' })
  save(value) {
    this.jar.set(this.name, value) // expect: cookie - settings
  }
}
new Settings().save('a')

Cookies.get('theme')
Cookies.remove('theme')
short.remove('theme')
