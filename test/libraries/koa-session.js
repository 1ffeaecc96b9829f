import session from 'koa-session'

app.use(session(app)) // expect: cookie - ?
app.use(session({ key: 'shop', maxAge: 86400000 }, app)) // expect: cookie - shop
app.use(session({ maxAge: 86400000 }, app)) // expect: cookie - koa.sess
