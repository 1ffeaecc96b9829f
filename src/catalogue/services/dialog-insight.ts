import type { Service } from '../../model/service.ts'

/** Marketing automation. */
const dialogInsight: Service = {
  id: 'dialog-insight',
  name: 'Dialog Insight',
  provider: 'Dialog Insight',
  category: 'marketing',
  homepage: 'https://www.dialoginsight.com/',
  policy: 'https://www.dialoginsight.com/politique-de-confidentialite/',
  scripts: ['t.ofsys.com/js/Journey'],
  sources: [
    { url: 'https://github.com/AmauriC/tarteaucitron.js', confidence: 'observed' },
  ],
}

export default dialogInsight
