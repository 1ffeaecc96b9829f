import type { Service } from '../../model/service.ts'

/** Embedded forms and surveys. */
const typeform: Service = {
  id: 'typeform',
  name: 'Typeform',
  provider: 'Typeform',
  category: 'preferences',
  homepage: 'https://www.typeform.com/',
  policy: 'https://admin.typeform.com/to/dwk6gt',
  scripts: ['embed.typeform.com'],
  embeds: ['*.typeform.com/to', 'form.typeform.com'],
  calls: {
    init: [
      'tf.createWidget()',
      'tf.createPopup()',
      'tf.createPopover()',
      'tf.createSlider()',
      'tf.createSidetab()',
    ],
  },
  packages: {
    '@typeform/embed': {
      init: [
        'createWidget()',
        'createPopup()',
        'createPopover()',
        'createSlider()',
        'createSidetab()',
      ],
    },
    '@typeform/embed-react': { embeds: ['Widget', 'PopupButton', 'SliderButton', 'Popover', 'Sidetab'] },
  },
  stores: [
    { name: 'tf_respondent_cc', lifetime: '6 months' },
    { name: 'attribution_user_id', category: 'marketing', lifetime: '1 year' },
  ],
  sources: [
    { url: 'https://www.npmjs.com/package/@typeform/embed', confidence: 'source' },
    { url: 'https://www.npmjs.com/package/@typeform/embed-react', confidence: 'source' },
    { url: 'https://github.com/enthec/webappanalyzer', confidence: 'observed' },
    { url: 'https://github.com/jkwakman/Open-Cookie-Database', confidence: 'observed' },
  ],
}

export default typeform
