import ReactGA from 'react-ga4'

gtag('consent', 'default', { ad_storage: 'denied' }) // sets
gtag('consent', 'update', { ad_storage: 'granted' }) // tells
gtag('js', new Date()) // starts
gtag('config', 'G-ABC123') // starts
gtag('event', 'page_view') // starts
gtag('set', 'url_passthrough', true)
ReactGA.gtag('consent', 'default', { ad_storage: 'denied' }) // sets
ReactGA.gtag('consent', 'update', { ad_storage: 'granted' }) // tells
ReactGA.initialize('G-ABC123') // starts
