import type { Service } from '../../model/service.ts'

/** Tells visitors from bots. */
const mtcaptcha: Service = {
  id: 'mtcaptcha',
  name: 'MTCaptcha',
  provider: 'MTCaptcha',
  category: 'necessary',
  homepage: 'https://www.mtcaptcha.com/',
  policy: 'https://www.mtcaptcha.com/privacy-policy',
  scripts: ['service.mtcaptcha.com/mtcv1/client', 'service2.mtcaptcha.com/mtcv1/client'],
  sources: [
    { url: 'https://docs.mtcaptcha.com/dev-guide', confidence: 'vendor' },
  ],
}

export default mtcaptcha
