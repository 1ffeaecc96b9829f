const script = document.createElement('script')
script.async = true
script.src = 'https://cdn.quantummetric.com/qscripts/quantum-example.js' // expect: load quantum-metric
document.head.appendChild(script)
window.QuantumMetricAPI.sendEvent(4711, 0, 'checkout') // expect: event quantum-metric
QuantumMetricAPI.identifyUser('u-1') // expect: event quantum-metric
document.cookie = 'QuantumMetricUserID=1; max-age=86400' // expect: cookie quantum-metric QuantumMetricUserID

// What follows only looks like it.
export function shadowed(QuantumMetricAPI) {
  QuantumMetricAPI.sendEvent(1)
}
const alien = document.createElement('script')
alien.src = 'https://cdn.quantummetric.com.example.org/qscripts/quantum-example.js'
document.head.appendChild(alien)
