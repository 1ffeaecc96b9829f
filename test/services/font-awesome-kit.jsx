import Script from 'next/script'

const script = document.createElement('script')
script.crossOrigin = 'anonymous'
script.src = 'https://kit.fontawesome.com/0a1b2c3d4e.js' // expect: load font-awesome-kit
document.head.appendChild(script)

export function Layout({ children, kit }) {
  return (
    <>
      {children}
      <Script
        src={`https://kit.fontawesome.com/${kit}.js`} // expect: load font-awesome-kit
        crossOrigin="anonymous"
      />
    </>
  )
}

// What follows only looks like it.
const own = document.createElement('script')
own.src = '/js/fontawesome.min.js'
document.head.appendChild(own)
export const link = <a href="https://kit.fontawesome.com/0a1b2c3d4e.js">kit</a>
export const icon = <i className="fa-solid fa-user" />
