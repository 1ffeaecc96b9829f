import Script from 'next/script'

export function Jobs() {
  return <Script src="https://app.jazz.co/widgets/basic/create/example" charSet="utf-8" /> // expect: load jazzhr
}
const script = document.createElement('script')
script.src = '//app.jazz.co/widgets/basic/create/example' // expect: load jazzhr
document.body.appendChild(script)
document.cookie = 'SF_PHPSESSID=4f1c; path=/' // expect: cookie jazzhr SF_PHPSESSID

// What follows only looks like it.
export const apply = <a href="https://app.jazz.co/widgets/basic/create/example">open positions</a>
document.cookie = 'PHPSESSID=4f1c; path=/' // expect: cookie - PHPSESSID
