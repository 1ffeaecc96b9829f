import Script from 'next/script'

export function Layout() {
  return (
    <>
      <Script
        id="usercentrics-cmp"
        src="https://web.cmp.usercentrics.eu/ui/loader.js" // expect: load usercentrics
        data-settings-id="4f1c77aa"
      />
      <script
        id="usercentrics-cmp"
        src="https://app.usercentrics.eu/browser-ui/latest/loader.js" // expect: load usercentrics
        data-settings-id="4f1c77aa"
      />
    </>
  )
}
useScriptUsercentrics({ rulesetId: '4f1c77aa' }) // expect: init usercentrics
localStorage.setItem('uc_user_interaction', 'true') // expect: storage usercentrics uc_user_interaction

// What follows only looks like it.
export const preconnect = <link rel="preconnect" href="https://app.usercentrics.eu" />
localStorage.setItem('uc_theme', 'dark') // expect: storage - uc_theme
