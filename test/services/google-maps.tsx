import { Loader, importLibrary } from '@googlemaps/js-api-loader'
import { GoogleMap, LoadScript, useJsApiLoader } from '@react-google-maps/api'
import { APIProvider, Map as VisMap } from '@vis.gl/react-google-maps'
import { Wrapper } from '@googlemaps/react-wrapper'
import GoogleMapReact from 'google-map-react'
import { useScriptGoogleMaps as fromNuxt } from '#imports'
import { Map as Floor } from './floor-plan'

declare const google: any
const script = document.createElement('script')
script.async = true
script.src = 'https://maps.googleapis.com/maps/api/js?key=AIza-1&callback=initMap' // expect: load google-maps
document.head.appendChild(script)
;(window as any).initMap = () => {
  new google.maps.Map(document.getElementById('map'), { zoom: 4 }) // expect: init google-maps
}
export async function later() {
  const { Marker } = await google.maps.importLibrary('marker') // expect: init google-maps
  return new Marker()
}
export const loaded = new Loader({ apiKey: 'AIza-1' }).load() // expect: init google-maps
export const maps = importLibrary('maps') // expect: init google-maps
fromNuxt({ apiKey: 'AIza-1' }) // expect: init google-maps

export function Contact() {
  const { isLoaded } = useJsApiLoader({ id: 'map', googleMapsApiKey: 'AIza-1' }) // expect: init google-maps
  return (
    <section>
      {isLoaded && (
        <GoogleMap // expect: embed google-maps
          zoom={4}
        />
      )}
      <LoadScript // expect: init google-maps
        googleMapsApiKey="AIza-1"
      >
        <Floor />
      </LoadScript>
      <APIProvider // expect: init google-maps
        apiKey="AIza-1"
      >
        <VisMap // expect: embed google-maps
          defaultZoom={4}
        />
      </APIProvider>
      <Wrapper // expect: init google-maps
        apiKey="AIza-1"
      />
      <GoogleMapReact // expect: embed google-maps
        bootstrapURLKeys={{ key: 'AIza-1' }}
      />
      <iframe
        src="https://www.google.com/maps/embed?pb=!1m18!1m12" // expect: embed google-maps
        width="600"
        height="450"
      />
      <iframe
        src="https://maps.google.com/maps?q=Berlin&output=embed" // expect: embed google-maps
        title="Map"
      />
      <iframe
        src="https://www.google.com/maps?q=Berlin&output=embed" // expect: embed google-maps
        title="Map"
      />
    </section>
  )
}

// What follows only looks like it.
export function draw(google: { maps: { Map: new (element: Element) => unknown } }, element: Element) {
  return new google.maps.Map(element)
}
export const route = <a href="https://www.google.com/maps?q=Berlin">Find us</a>
export const picture = (
  <img src="https://maps.googleapis.com/maps/api/staticmap?center=Berlin" width="600" height="300" alt="Map" />
)
export const types: Map<string, string> = new Map()
