import type { Service } from '../../model/service.ts'

/** Surveys and feedback on the page, formerly Site Intercept. */
const qualtrics: Service = {
  id: 'qualtrics',
  name: 'Qualtrics Website Feedback',
  provider: 'Qualtrics',
  category: 'statistics',
  homepage: 'https://www.qualtrics.com/',
  policy: 'https://www.qualtrics.com/privacy-statement/',
  scripts: ['*.siteintercept.qualtrics.com', 'siteintercept.qualtrics.com'],
  embeds: ['*.qualtrics.com/jfe/form'],
  calls: {
    init: ['QSI.API.load()'],
    event: ['QSI.API.run()', '_qsie.push()'],
  },
  stores: [
    { name: 'QSI_HistorySession', lifetime: 'session' },
    { name: 'QSI_ReplaySession_Info_*', lifetime: 'session' },
    { name: 'QSI_TestSessions_*', lifetime: 'session' },
    { name: 'QSI_SI_*', lifetime: '30 days' },
    { name: 'QSI_S_*', lifetime: '7 days' },
    { name: 'QSI_CT', lifetime: 'session' },
    { name: 'QSI_DATA', lifetime: 'session' },
    { name: 'QSI_ReplaySession_Throttled_*', lifetime: 'session' },
    { name: 'QSI_ReplaySession_SampledOut_*', lifetime: 'session' },
    { name: 'QSI_OptInIDsAndWindowNames', lifetime: 'session' },
    { name: 'QSI_OptInIDsAndTargetOrigins', lifetime: 'session' },
    { name: 'QSIPopUnder_PopUnderTarget_SI_*', lifetime: 'session' },
  ],
  sources: [
    { url: 'https://github.com/rudderlabs/rudder-sdk-js', confidence: 'source' },
    { url: 'https://github.com/enthec/webappanalyzer', confidence: 'observed' },
    { url: 'https://github.com/patrickhulce/third-party-web', confidence: 'observed' },
    { url: 'https://github.com/jkwakman/Open-Cookie-Database', confidence: 'observed' },
  ],
}

export default qualtrics
