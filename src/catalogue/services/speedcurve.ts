import type { Service } from '../../model/service.ts'
import { nuxtScript } from '../nuxt-script.ts'

/** Real user monitoring. */
const speedcurve: Service = {
  id: 'speedcurve',
  name: 'SpeedCurve LUX',
  provider: 'SpeedCurve',
  category: 'statistics',
  disputed: 'Operators that need it to keep the service running file it as necessary.',
  homepage: 'https://www.speedcurve.com/',
  policy: 'https://www.speedcurve.com/privacy/',
  scripts: ['cdn.speedcurve.com/js/lux.js'],
  endpoints: ['lux.speedcurve.com', 'beacon.speedcurve.com'],
  calls: {
    heldBackBy: nuxtScript('useScriptSpeedCurve').heldBackBy,
    init: ['LUX.init()', 'useScriptSpeedCurve()'],
    event: ['LUX.send()', 'LUX.addData()', 'LUX.mark()', 'LUX.measure()', 'LUX.startSoftNavigation()'],
  },
  packages: {
    '#imports': nuxtScript('useScriptSpeedCurve'),
  },
  frameworkOptions: { nuxt: ['scripts.registry.speedcurve'] },
  stores: [
    { name: 'lux_uid' },
  ],
  sources: [
    { url: 'https://support.speedcurve.com/docs/rum-js-api', confidence: 'vendor' },
    { url: 'https://www.npmjs.com/package/@speedcurve/lux', confidence: 'source' },
    { url: 'https://github.com/nuxt/scripts', confidence: 'observed' },
    { url: 'https://github.com/HTTPArchive/wappalyzer', confidence: 'observed' },
  ],
}

export default speedcurve
