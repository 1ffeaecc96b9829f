import cookieconsent from 'cookieconsent'

window.cookieconsent.initialise({
  dismissOnScroll: 300, // scroll
  dismissOnWindowClick: true, // scroll
  dismissOnTimeout: 5000, // timer
  type: 'opt-out', // optOutMode
  position: 'bottom',
})
cookieconsent.initialise({
  dismissOnScroll: 300, // scroll
  dismissOnWindowClick: true, // scroll
  dismissOnTimeout: 5000, // timer
  type: 'opt-out', // optOutMode
})
window.cookieconsent.initialise({ dismissOnScroll: false, type: 'opt-in' })
window.cookieconsent.initialise({ dismissOnScroll: true, dismissOnTimeout: true })
window.cookieconsent.initialise({ dismissOnTimeout: 0 }) // timer
