import { FeaturebaseProvider } from 'featurebase-js/react'
import Script from 'next/script'
import { Featurebase as cliff } from './cliffs'

const script = document.createElement('script')
script.id = 'featurebase-sdk'
script.src = 'https://do.featurebase.app/js/sdk.js' // expect: load featurebase
script.onload = () => {
  Featurebase('boot', { appId: '4f1c77aa' }) // expect: init featurebase
}
document.head.appendChild(script)
window.Featurebase('initialize_feedback_widget', { organization: 'example', theme: 'light' }) // expect: init featurebase
window.Featurebase('identify', { organization: 'example', userId: 'u-1' }) // expect: event featurebase

export function App({ children }) {
  return (
    <FeaturebaseProvider // expect: init featurebase
      appId="4f1c77aa"
    >
      <Script
        src="https://do.featurebase.app/js/sdk.js" // expect: load featurebase
      />
      {children}
    </FeaturebaseProvider>
  )
}

// What follows only looks like it.
cliff('boot')
export function climb(Featurebase) {
  Featurebase('boot', {})
}
export const api = fetch('https://do.featurebase.app/v2/posts')
export const board = <a href="https://example.featurebase.app">Ideas</a>
