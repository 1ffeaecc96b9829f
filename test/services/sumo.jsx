const script = document.createElement('script')
script.async = true
script.src = 'https://load.sumome.com/' // expect: load sumo
document.head.appendChild(script)
const other = document.createElement('script')
other.async = true
other.src = '//load.sumo.com/' // expect: load sumo
document.head.appendChild(other)
export const tag = (
  <script
    async
    data-sumo-site-id="a1b2c3"
    src="//load.sumome.com/" // expect: load sumo
  />
)

// What follows only looks like it.
export const manual = 'See https://load.sumo.com/'
const alien = document.createElement('script')
alien.src = 'https://load.sumo.com.example.org/'
document.head.appendChild(alien)
