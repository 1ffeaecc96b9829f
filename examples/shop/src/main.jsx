import { useEffect, useState } from 'react'
import { createRoot } from 'react-dom/client'
import { creditPartner, rememberTheme } from './cookies.ts'
import { Product } from './Product.tsx'
import './ads.js'
import './analytics.js'
import './vitals.ts'

function Shop() {
  const [cart, setCart] = useState([])

  useEffect(() => {
    localStorage.setItem('cart', JSON.stringify(cart)) // necessary: nobody has to agree to a cart
  }, [cart])

  return (
    <main>
      <Product id="shoe" film="dQw4w9WgXcQ" />
      <button onClick={() => rememberTheme('dark')}>Dark</button>
      <button onClick={() => setCart([...cart, 'shoe'])}>Add to cart</button>
      {/* WRONG: the tiny image tells Meta of every visit, before anyone is asked. */}
      <img src="https://www.facebook.com/tr?id=1234567890&ev=PageView" width="1" height="1" alt="" />
    </main>
  )
}

creditPartner(new URLSearchParams(location.search).get('partner') ?? 'none')
createRoot(document.querySelector('#root')).render(<Shop />)
