import type { Service } from '../../model/service.ts'

/** Session replay and digital analytics. */
const quantumMetric: Service = {
  id: 'quantum-metric',
  name: 'Quantum Metric',
  provider: 'Quantum Metric',
  category: 'statistics',
  homepage: 'https://www.quantummetric.com/',
  policy: 'https://www.quantummetric.com/legal/privacy-policy/',
  scripts: ['cdn.quantummetric.com/qscripts', 'cdn.quantummetric.com/instrumentation'],
  endpoints: ['*.quantummetric.com/hash-check', 'ingest.quantummetric.com', '*-app.quantummetric.com'],
  calls: {
    event: ['QuantumMetricAPI.sendEvent()', 'QuantumMetricAPI.identifyUser()'],
  },
  stores: [
    { name: 'QuantumMetricUserID' },
    { name: 'QuantumMetricSessionID' },
  ],
  sources: [
    { url: 'https://github.com/rudderlabs/rudder-sdk-js', confidence: 'observed' },
    { url: 'https://github.com/HTTPArchive/wappalyzer', confidence: 'observed' },
    { url: 'https://github.com/patrickhulce/third-party-web', confidence: 'observed' },
  ],
}

export default quantumMetric
