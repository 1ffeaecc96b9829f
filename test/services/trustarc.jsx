const script = document.createElement('script')
script.async = true
script.crossOrigin = ''
script.src = '//consent.trustarc.com/notice?domain=example.com&c=teconsent&js=nj&noticeType=bb' // expect: load trustarc
document.head.appendChild(script)

export function Head() {
  return (
    <>
      <script
        src="https://consent.trustarc.com/v2/notice/4f1c77" // expect: load trustarc
      />
      <script
        src="https://consent.truste.com/notice?domain=example.com&c=teconsent" // expect: load trustarc
      />
    </>
  )
}
document.cookie = 'notice_gdpr_prefs=0,1:; max-age=33696000' // expect: cookie trustarc notice_gdpr_prefs

// What follows only looks like it.
export const seal = <a href="https://privacy.trustarc.com/privacy-seal/validation">seal</a>
document.cookie = 'notice_closed=1; path=/' // expect: cookie - notice_closed
