Bun.serve({
  routes: {
    '/': (request) => {
      request.cookies.set('a', '1') // expect: cookie - a
      request.cookies.delete('a')
      return new Response()
    },
  },
})
const jar = new Bun.CookieMap()
jar.set('b', '1', { maxAge: 60 }) // expect: cookie - b
jar.set({ name: 'c', value: '1' }) // expect: cookie - c
jar.get('b')
const one = new Bun.Cookie('d', '1') // expect: cookie - d
