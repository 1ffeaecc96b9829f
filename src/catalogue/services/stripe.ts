import type { Service } from '../../model/service.ts'

/** Payment forms. Its script is needed to pay, and it watches for fraud on every page that loads it. */
const stripe: Service = {
  id: 'stripe',
  name: 'Stripe',
  provider: 'Stripe',
  category: 'necessary',
  disputed: 'Loaded outside the checkout, its fraud signals are hard to call necessary.',
  homepage: 'https://stripe.com/',
  policy: 'https://stripe.com/privacy',
  scripts: ['js.stripe.com', 'checkout.stripe.com/checkout.js', 'm.stripe.network'],
  endpoints: ['m.stripe.com', 'r.stripe.com', 'q.stripe.com'],
  calls: {
    init: ['Stripe()', 'StripeCheckout.configure()'],
  },
  packages: {
    '@stripe/stripe-js': { init: ['loadStripe()'], onImport: true },
    '@stripe/stripe-js/pure': { init: ['loadStripe()'] },
  },
  frameworkOptions: { nuxt: ['scripts.registry.stripe'] },
  stores: [
    { name: '__stripe_mid', lifetime: '1 year' },
    { name: '__stripe_sid', lifetime: '30 minutes' },
    { name: 'm', lifetime: '399 days' },
  ],
  sources: [
    { url: 'https://docs.stripe.com/js', confidence: 'vendor' },
    { url: 'https://stripe.com/cookies-policy/legal', confidence: 'vendor' },
    { url: 'https://www.npmjs.com/package/@stripe/stripe-js', confidence: 'source' },
    { url: 'https://www.npmjs.com/package/@nuxt/scripts', confidence: 'source' },
  ],
}

export default stripe
