const session = require('express-session')
const express = require('express')

const app = express()
app.use(session({ secret: 's', cookie: { maxAge: 60000 } })) // expect: cookie - connect.sid
app.use(session({ secret: 's', name: 'named' })) // expect: cookie - named
app.use(session(unknown)) // expect: cookie - ?
