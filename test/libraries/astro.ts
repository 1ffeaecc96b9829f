import { defineMiddleware } from 'astro:middleware'
import { defineAction } from 'astro:actions'
import type { APIContext, APIRoute } from 'astro'

Astro.cookies.set('a', '1', { maxAge: 60 }) // expect: cookie - a
Astro.cookies.delete('a')

export const GET: APIRoute = ({ cookies }) => {
  cookies.set('b', '1') // expect: cookie - b
  return new Response(cookies.get('b')?.value)
}

export async function POST(context: APIContext) {
  context.cookies.set('c', '1') // expect: cookie - c
}

export const onRequest = defineMiddleware((context, next) => {
  context.cookies.set('d', '1') // expect: cookie - d
  return next()
})

export const server = {
  like: defineAction({
    handler: async (input, context) => {
      context.cookies.set('e', '1') // expect: cookie - e
    },
  }),
}
