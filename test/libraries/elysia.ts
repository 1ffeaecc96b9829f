import { Elysia } from 'elysia'

new Elysia()
  .get('/', ({ cookie: { visit } }) => {
    visit.value = '1' // expect: cookie - visit
    return visit.value
  })
  .post('/', ({ cookie }) => {
    cookie.seen.value = '1' // expect: cookie - seen
    cookie.theme.set({ value: 'dark', maxAge: 60 }) // expect: cookie - theme
    cookie.theme.remove()
  })
  .listen(3000)
