import * as configcat from 'configcat-js'
import { ConfigCatProvider } from 'configcat-react'
import { ConfigCatProvider as Cats } from './cats'

export const client = configcat.getClient('sdk-a1') // expect: init configcat
export function App({ children }) {
  return (
    <Cats>
      <ConfigCatProvider // expect: init configcat
        sdkKey="sdk-a1"
      >
        {children}
      </ConfigCatProvider>
    </Cats>
  )
}
const script = document.createElement('script')
script.async = true
script.src = 'https://cdn.jsdelivr.net/npm/configcat-js@9/dist/configcat.min.js' // expect: load configcat
document.head.appendChild(script)
fetch('https://cdn-global.configcat.com/configuration-files/a1/config_v6.json', { method: 'POST', body: '{}' }) // expect: beacon configcat

// What follows only looks like it.
export function shadowed(configcat) {
  configcat.getClient('x')
}
export const manual = 'See https://cdn.jsdelivr.net/npm/configcat-js@9/dist/configcat.min.js'
