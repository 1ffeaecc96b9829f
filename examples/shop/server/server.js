import { randomUUID } from 'node:crypto'
import express from 'express'

const app = express()
app.use(express.static('public'))

app.post('/login', express.json(), (request, response) => {
  response.cookie('session_id', randomUUID(), { httpOnly: true, secure: true, sameSite: 'lax' })
  response.redirect('/account')
})

app.listen(process.env.PORT ?? 3000)
