import nookies, { destroyCookie, parseCookies, setCookie } from 'nookies'

export async function getServerSideProps(ctx) {
  nookies.set(ctx, 'a', '1', { maxAge: 2592000, path: '/' }) // expect: cookie - a
  setCookie(ctx, 'b', '1') // expect: cookie - b
  setCookie(null, `c_${ctx.locale}`, '1') // expect: cookie - c_*
  nookies.destroy(ctx, 'a')
  destroyCookie(ctx, 'b')
  return { props: parseCookies(ctx) }
}
