import type { Service } from '../../model/service.ts'
import { nuxtScript } from '../nuxt-script.ts'

/** Maps and Street View, by the JavaScript API or in a frame. */
const googleMaps: Service = {
  id: 'google-maps',
  name: 'Google Maps',
  provider: 'Google',
  category: 'marketing',
  disputed: 'Many sites file maps under preferences; Google may set its own cookies with them, also for advertising.',
  homepage: 'https://mapsplatform.google.com/',
  policy: 'https://policies.google.com/privacy',
  scripts: ['maps.googleapis.com/maps/api/js', 'maps.google.com/maps/api/js'],
  embeds: [
    'www.google.com/maps/embed',
    'www.google.com/maps/d/embed',
    'www.google.com/maps?output=embed',
    'maps.google.com/maps',
  ],
  calls: {
    heldBackBy: nuxtScript('useScriptGoogleMaps').heldBackBy,
    init: [
      'new google.maps.Map()',
      'new google.maps.StreetViewPanorama()',
      'google.maps.importLibrary()',
      'useScriptGoogleMaps()',
    ],
  },
  packages: {
    '@googlemaps/js-api-loader': {
      init: ['importLibrary()', 'new Loader().load()', 'new Loader().loadCallback()', 'new Loader().importLibrary()'],
    },
    '@googlemaps/react-wrapper': { components: ['Wrapper'] },
    '@react-google-maps/api': {
      init: ['useJsApiLoader()', 'useLoadScript()'],
      components: ['LoadScript', 'LoadScriptNext'],
      embeds: ['GoogleMap'],
    },
    '@vis.gl/react-google-maps': { components: ['APIProvider'], embeds: ['Map'] },
    'google-map-react': { embeds: ['default'] },
    'google-maps-react': { init: ['GoogleApiWrapper()'], embeds: ['Map'] },
    'vue3-google-map': { embeds: ['GoogleMap'] },
    'vue2-google-maps': { plugins: ['default'] },
    '@fawmi/vue-google-maps': { plugins: ['default'] },
    '#imports': nuxtScript('useScriptGoogleMaps'),
  },
  frameworkOptions: { nuxt: ['scripts.registry.googleMaps'] },
  sources: [
    { url: 'https://developers.google.com/maps/documentation/javascript/load-maps-js-api', confidence: 'vendor' },
    { url: 'https://developers.google.com/maps/documentation/embed/get-started', confidence: 'vendor' },
    { url: 'https://www.npmjs.com/package/@googlemaps/js-api-loader', confidence: 'source' },
    { url: 'https://www.npmjs.com/package/@react-google-maps/api', confidence: 'source' },
    { url: 'https://www.npmjs.com/package/@vis.gl/react-google-maps', confidence: 'source' },
    { url: 'https://github.com/jkwakman/Open-Cookie-Database', confidence: 'observed' },
    { url: 'https://www.npmjs.com/package/@nuxt/scripts', confidence: 'source' },
  ],
}

export default googleMaps
