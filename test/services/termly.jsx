import Script from 'next/script'

export function Layout({ children }) {
  return (
    <>
      <Script
        src="https://app.termly.io/resource-blocker/4c1d?autoBlock=on" // expect: load termly
        strategy="beforeInteractive"
      />
      {children}
    </>
  )
}
const script = document.createElement('script')
script.setAttribute('src', 'https://app.termly.io/resource-blocker/4c1d?autoBlock=on') // expect: load termly
document.head.appendChild(script)

// What follows only looks like it.
export const link = <a href="https://app.termly.io/resource-blocker/4c1d?autoBlock=on">banner</a>
const alien = document.createElement('script')
alien.src = 'https://app.termly.io.example.net/resource-blocker/4c1d?autoBlock=on'
document.head.appendChild(alien)
