import ReactPixel from 'react-facebook-pixel'

fbq('consent', 'revoke') // sets
fbq('consent', 'grant') // tells
fbq('init', '1234567890') // starts
fbq('track', 'PageView') // starts
fbq('set', 'autoConfig', false, '1234567890')
ReactPixel.revokeConsent() // sets
ReactPixel.grantConsent() // tells
ReactPixel.init('1234567890') // starts
ReactPixel.pageView() // starts
