import { FacebookProvider, Like, Page } from 'react-facebook'
import { FB as sdk } from './social'

window.fbAsyncInit = function () {
  FB.init({ appId: '1830077429', xfbml: true, version: 'v19.0' }) // expect: init facebook-sdk
  FB.AppEvents.logPageView() // expect: event facebook-sdk
}
;(function (d, s, id) {
  var first = d.getElementsByTagName(s)[0]
  if (d.getElementById(id)) return
  var js = d.createElement(s)
  js.id = id
  js.src = 'https://connect.facebook.net/en_US/sdk.js' // expect: load facebook-sdk
  first.parentNode.insertBefore(js, first)
})(document, 'script', 'facebook-jssdk')

export function loadSdk(locale) {
  const script = document.createElement('script')
  script.src = '//connect.facebook.net/' + locale + '/sdk.js#xfbml=1&version=v19.0' // expect: load facebook-sdk
  document.body.appendChild(script)
}

export function Social() {
  return (
    <FacebookProvider // expect: init facebook-sdk
      appId="1830077429"
    >
      <Like // expect: embed facebook-sdk
        href="https://example.com"
        colorScheme="dark"
      />
      <Page // expect: embed facebook-sdk
        href="https://www.facebook.com/example"
        tabs="timeline"
      />
      <iframe
        src="https://www.facebook.com/plugins/post.php?href=https%3A%2F%2Fexample.com" // expect: embed facebook-sdk
        width="500"
        height="300"
      />
    </FacebookProvider>
  )
}

// What follows only looks like it.
sdk.init({ appId: '1' })
export function mock(FB) {
  FB.init({ appId: '1' })
}
export const share = <a href="https://www.facebook.com/plugins/like.php">Like</a>
export const note = 'connect.facebook.net/en_US/sdk.js is loaded after consent'
