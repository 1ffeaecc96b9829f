import express, { Router } from 'express'
import type { NextFunction, Request, RequestHandler, Response } from 'express'

const app = express()
const router = Router()

app.get('/a', (req, res) => {
  res.cookie('a', '1', { maxAge: 900000, httpOnly: true }) // expect: cookie - a
  res.clearCookie('a')
})
app.route('/b').get((request, answer) => answer.cookie('b', 1)).post(check, [async (_, out) => { out.cookie('c', 1) }]) // expect: cookie - b; cookie - c
app.use(wrap(async (incoming, outgoing) => {
  outgoing.status(200).cookie('d', 1).json({}) // expect: cookie - d
}))
app.use((error, incoming, outgoing, next) => {
  outgoing.cookie('e', 1) // expect: cookie - e
  next(error)
})
router.post('/login', login)

function login(incoming, outgoing) {
  outgoing.cookie('f', '1') // expect: cookie - f
  outgoing.cookie('g', '', { maxAge: 0 }) // expect: cookie - g deleted
}

export function logout(incoming: Request, outgoing: Response, next: NextFunction) {
  outgoing.cookie('h', '1') // expect: cookie - h
  outgoing.cookie('old', '', { expires: new Date(0) }) // expect: cookie - old deleted
}

export const visit: RequestHandler = (incoming, outgoing) => {
  outgoing.cookie('i', '1') // expect: cookie - i
}

export const typed = (out: express.Response | undefined) => out?.cookie('j', '1') // expect: cookie - j

const remember = (res: Response, name: string) => res.cookie(name, '1')
remember(response, 'k') // expect: cookie - k
