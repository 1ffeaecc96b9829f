import mapboxgl, { Map as GlMap } from 'mapbox-gl'
import ReactMap from 'react-map-gl'
import { Map as ReactMapbox } from 'react-map-gl/mapbox'
import { Map as Floor } from './floor-plan'

mapboxgl.accessToken = 'pk.1'
export const map = new mapboxgl.Map({ container: 'map', style: 'mapbox://styles/mapbox/streets-v12' }) // expect: init mapbox
export const other = new GlMap({ container: 'other' }) // expect: init mapbox

const script: HTMLScriptElement = document.createElement('script')
script.src = 'https://api.mapbox.com/mapbox-gl-js/v3.9.0/mapbox-gl.js' // expect: load mapbox
script.onload = () => {
  new (window as any).mapboxgl.Map({ container: 'map' }) // expect: init mapbox
}
document.head.appendChild(script)
void fetch('https://events.mapbox.com/events/v2?access_token=pk.1', { method: 'POST' }) // expect: beacon mapbox
localStorage.setItem('mapbox.eventData.uuid:abc', '1') // expect: storage mapbox mapbox.eventData.uuid:abc

export function Page() {
  return (
    <section>
      <ReactMap // expect: embed mapbox
        mapboxAccessToken="pk.1"
      />
      <ReactMapbox // expect: embed mapbox
        mapboxAccessToken="pk.1"
      />
      <Floor />
      <iframe
        src="https://api.mapbox.com/styles/v1/mapbox/streets-v12.html?access_token=pk.1" // expect: embed mapbox
        title="Map"
      />
    </section>
  )
}

// What follows only looks like it.
export function draw(mapboxgl: { Map: new (options: object) => unknown }): unknown {
  return new mapboxgl.Map({})
}
export const lookup: Map<string, string> = new Map()
export const places = fetch('https://api.mapbox.com/geocoding/v5/mapbox.places/Berlin.json')
