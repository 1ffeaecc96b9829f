const script = document.createElement('script')
script.async = true
script.src = 'https://fr.kompass.com/leads/script.js?id=4711' // expect: load kompass-leads
document.head.appendChild(script)
export function load(id) {
  const script = document.createElement('script')
  script.src = 'https://fr.kompass.com/leads/script.js?id=' + id // expect: load kompass-leads
  document.head.appendChild(script)
}

// What follows only looks like it.
export const search = fetch('https://fr.kompass.com/searchCompanies?text=nut')
export const manual = 'See https://fr.kompass.com/leads/script.js?id=4711'
