import { loadStripe } from '@stripe/stripe-js' // expect: load stripe
import { loadStripe as loadLater } from '@stripe/stripe-js/pure'
import { Elements } from '@stripe/react-stripe-js'
import type { Stripe as StripeClient } from '@stripe/stripe-js'
import type { ReactNode } from 'react'
import { Stripe as Pattern } from './patterns'

const promise = loadStripe('pk_test_51H') // expect: init stripe
export async function pay(): Promise<StripeClient | null> {
  return await loadLater('pk_test_51H') // expect: init stripe
}
export function Checkout({ children }: { children: ReactNode }) {
  return <Elements stripe={promise}>{children}</Elements>
}

const script = document.createElement('script')
script.src = 'https://js.stripe.com/v3/' // expect: load stripe
document.head.appendChild(script)
const dated = document.createElement('script')
dated.src = 'https://js.stripe.com/basil/stripe.js' // expect: load stripe
document.head.appendChild(dated)
export const direct = (window as any).Stripe('pk_test_51H') // expect: init stripe

// What follows only looks like it.
export const wallpaper = <Pattern width={4} />
export function style(Stripe: (width: number) => string): string {
  return Stripe(4)
}
export const frameSource: string = 'frame-src https://js.stripe.com'
export const portal = <a href="https://js.stripe.com/v3/">reference</a>
