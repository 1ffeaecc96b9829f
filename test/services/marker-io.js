window.markerConfig = { project: 'a1b2c3', source: 'snippet' }
const script = document.createElement('script')
script.async = true
script.src = 'https://edge.marker.io/latest/shim.js' // expect: load marker-io
document.head.appendChild(script)
window.Marker.setReporter({ email: 'u@example.com', fullName: 'U' }) // expect: event marker-io
window.Marker.capture('fullscreen') // expect: event marker-io

// What follows only looks like it.
export function shadowed(Marker) {
  Marker.capture()
}
export const pin = new google.maps.Marker({ position: { lat: 0, lng: 0 } })
export const manual = 'See https://edge.marker.io/latest/shim.js'
