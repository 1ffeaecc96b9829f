import NextAuth from 'next-auth'

export const handlers = NextAuth({ providers: [] }) // expect: cookie - *auth*.session-token
export default NextAuth({
  cookies: {
    sessionToken: { name: 'shop.session', options: { httpOnly: true } }, // expect: cookie - shop.session
    csrfToken: { name: 'shop.csrf' }, // expect: cookie - shop.csrf
  },
})
