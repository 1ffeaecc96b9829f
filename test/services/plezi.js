const script = document.createElement('script')
script.async = true
script.src = 'https://brain.plezi.co/api/v1/analytics?tenant=a1b2&tw=c3d4' // expect: load plezi
document.head.appendChild(script)
export function load(tenant, tw) {
  const script = document.createElement('script')
  script.src = `https://brain.plezi.co/api/v1/analytics?tenant=${tenant}&tw=${tw}` // expect: load plezi
  document.head.appendChild(script)
}

// What follows only looks like it.
export const manual = 'See https://brain.plezi.co/api/v1/analytics'
const alien = document.createElement('script')
alien.src = 'https://brain.plezi.co.example.org/api/v1/analytics'
document.head.appendChild(alien)
