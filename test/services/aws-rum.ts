import { AwsRum, type AwsRumConfig } from 'aws-rum-web'
import { AwsRum as Spirit } from './spirits'

const config: AwsRumConfig = { sessionSampleRate: 1, allowCookies: true }
const rum: AwsRum = new AwsRum('a-1', '1.0.0', 'eu-central-1', config) // expect: init aws-rum
rum.recordPageView('/home') // expect: event aws-rum
const script = document.createElement('script')
script.async = true
script.src = 'https://client.rum.us-east-1.amazonaws.com/1.19.0/cwr.js' // expect: load aws-rum
document.head.appendChild(script)
window.cwr('recordEvent', { type: 'opened', data: {} }) // expect: event aws-rum
fetch('https://dataplane.rum.eu-central-1.amazonaws.com/appmonitors/a-1', { method: 'POST', body: '{}' }) // expect: beacon aws-rum
document.cookie = 'cwr_u=1; max-age=86400' // expect: cookie aws-rum cwr_u

// What follows only looks like it.
export const bottle = new Spirit('x')
export function shadowed(cwr: (command: string) => void) {
  cwr('enable')
}
export const directive = 'script-src https://client.rum.us-east-1.amazonaws.com'
