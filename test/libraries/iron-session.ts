import { getIronSession } from 'iron-session'
import { withIronSessionApiRoute } from 'iron-session/next'
import { cookies } from 'next/headers'

const options = {
  password: process.env.SECRET,
  cookieName: 'shop_session',
}

export async function open() {
  const session = await getIronSession(await cookies(), options) // expect: cookie - shop_session
  const other = await getIronSession(request, response, { password, cookieName: 'other' }) // expect: cookie - other
  await session.save()
  return other
}
export default withIronSessionApiRoute(handler, { password, cookieName: 'api' }) // expect: cookie - api
