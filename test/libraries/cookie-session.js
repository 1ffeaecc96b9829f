import cookieSession from 'cookie-session'

app.use(cookieSession({ keys: ['k'], maxAge: 24 * 60 * 60 * 1000 })) // expect: cookie - session
app.use(cookieSession({ name: 'cart', keys: ['k'] })) // expect: cookie - cart
