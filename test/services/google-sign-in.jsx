import { GoogleLogin, GoogleOAuthProvider } from '@react-oauth/google'
import { useGoogleLogin } from 'react-google-login'
import { useGoogleOneTapLogin } from 'react-google-one-tap-login'
import { GoogleSignInButton } from 'vue3-google-signin'
import { useScriptGoogleSignIn as fromNuxt } from '#imports'
import { useGoogleLogin as useOwnLogin } from './login'

const script = document.createElement('script')
script.async = true
script.src = 'https://accounts.google.com/gsi/client' // expect: load google-sign-in
script.onload = () => {
  google.accounts.id.initialize({ client_id: '1.apps.example', callback: done }) // expect: init google-sign-in
  google.accounts.id.renderButton(document.getElementById('button'), { theme: 'outline' }) // expect: event google-sign-in
  google.accounts.id.prompt() // expect: event google-sign-in
}
document.head.appendChild(script)
export const client = () => google.accounts.oauth2.initTokenClient({ scope: 'email' }) // expect: init google-sign-in
const older = document.createElement('script')
older.src = 'https://apis.google.com/js/platform.js' // expect: load google-sign-in
document.body.appendChild(older)
window.gapi.auth2.init({ client_id: '1.apps.example' }) // expect: init google-sign-in
fromNuxt({ clientId: '1.apps.example' }) // expect: init google-sign-in

export function Login() {
  useGoogleLogin({ clientId: '1.apps.example' }) // expect: init google-sign-in
  useGoogleOneTapLogin({ googleAccountConfigs: {} }) // expect: init google-sign-in
  useOwnLogin({ clientId: '1.apps.example' })
  return (
    <GoogleOAuthProvider // expect: init google-sign-in
      clientId="1.apps.example"
    >
      <GoogleLogin onSuccess={done} />
      <GoogleSignInButton // expect: init google-sign-in
      />
    </GoogleOAuthProvider>
  )
}
function done() {}
document.cookie = 'g_state={}; max-age=15552000' // expect: cookie google-sign-in g_state

// What follows only looks like it.
export function test(google) {
  google.accounts.id.initialize({})
}
export const link = <a href="https://accounts.google.com/signin">Sign in</a>
export const key = fetch('https://www.googleapis.com/oauth2/v3/certs')
