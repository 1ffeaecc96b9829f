new Image().src = '//counter.yadro.ru/hit?r' + escape(document.referrer) + ';' + Math.random() // expect: pixel liveinternet
export const fallback = (
  <noscript>
    <img
      height="1"
      width="1"
      alt=""
      src="https://counter.yadro.ru/hit?t26.1" // expect: pixel liveinternet
    />
  </noscript>
)
new Image().src = 'https://counter.yadro.ru/hit;example/shop?r' // expect: pixel liveinternet

// What follows only looks like it.
const alien = document.createElement('script')
alien.src = 'https://counter.yadro.ru.example.org/hit'
document.head.appendChild(alien)
export const manual = 'See https://www.liveinternet.ru/click'
