export const ad = (
  <script
    async
    id="_carbonads_js"
    src="//cdn.carbonads.com/carbon.js?serve=CK7DK23N&placement=examplecom" // expect: load carbon-ads
  />
)
const script = document.createElement('script')
script.async = true
script.src = 'https://cdn.carbonads.com/carbon.js?serve=CK7DK23N&placement=examplecom' // expect: load carbon-ads
document.head.appendChild(script)
window._carbonads.refresh() // expect: event carbon-ads

// What follows only looks like it.
export function shadowed(_carbonads) {
  _carbonads.refresh()
}
const alien = document.createElement('script')
alien.src = 'https://cdn.carbonads.com.example.org/carbon.js'
document.head.appendChild(alien)
