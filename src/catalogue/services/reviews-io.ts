import type { Service } from '../../model/service.ts'

/** Review widgets. */
const reviewsIo: Service = {
  id: 'reviews-io',
  name: 'REVIEWS.io',
  provider: 'REVIEWS.io',
  category: 'preferences',
  homepage: 'https://www.reviews.io/',
  policy: 'https://www.reviews.io/front/data-protection',
  scripts: ['widget.reviews.io', 'widget.reviews.co.uk'],
  calls: {
    init: ['new ReviewsWidget()'],
  },
  sources: [
    { url: 'https://github.com/enthec/webappanalyzer', confidence: 'observed' },
  ],
}

export default reviewsIo
