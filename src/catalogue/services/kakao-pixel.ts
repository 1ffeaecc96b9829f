import type { Service } from '../../model/service.ts'

/** Conversion pixel of Kakao advertising. */
const kakaoPixel: Service = {
  id: 'kakao-pixel',
  name: 'Kakao Pixel',
  provider: 'Kakao',
  category: 'marketing',
  homepage: 'https://business.kakao.com/',
  policy: 'https://www.kakao.com/policy/privacy?lang=en',
  scripts: ['t1.daumcdn.net/kas/static/kp.js', 't1.daumcdn.net/adfit/static/kp.js'],
  endpoints: ['bc.ad.daum.net'],
  calls: {
    init: ["kakaoPixel('*')"],
    event: [
      'kakaoPixel().pageView()',
      'kakaoPixel().purchase()',
      'kakaoPixel().addToCart()',
      'kakaoPixel().viewContent()',
      'kakaoPixel().completeRegistration()',
      'kakaoPixel().participation()',
      'kakaoPixel().search()',
    ],
  },
  sources: [
    { url: 'https://kakaobusiness.gitbook.io/main/tool/pixel-sdk/install', confidence: 'vendor' },
    { url: 'https://github.com/patrickhulce/third-party-web', confidence: 'observed' },
  ],
}

export default kakaoPixel
