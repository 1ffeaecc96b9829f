import { describe, expect, it } from 'vitest'
import { analyzeIn, inWords } from './project-folder.ts'

const MANIFEST = `
consent: { gates: [hasConsent($category)] }
services: { meta-pixel: marketing }`

function words(code: string): string[] {
  return inWords(analyzeIn(MANIFEST, code))
}

function evidence(code: string): string[] {
  return analyzeIn(MANIFEST, code).findings.flatMap(({ judgement }) => judgement.evidence.map(({ line, text }) => `${line}: ${text}`))
}

const PIXEL = "fbq('init', '1')"

describe('code inside a string', () => {
  it.each([
    ['without any check', `const a = <script>{\`\n${PIXEL}\`}</script>`, 'ungated'],
    ['behind a check of its own', `const a = <script>{\`\nif (hasConsent('marketing')) ${PIXEL}\`}</script>`, 'granted'],
    ['behind a stored choice of its own', `const a = <script>{\`\nif (localStorage.getItem('cookie-consent') === 'accepted') { ${PIXEL} }\`}</script>`, 'granted'],
    ['behind a check of another category of its own', `const a = <script>{\`\nif (hasConsent('statistics')) ${PIXEL}\`}</script>`, 'wrongCategory'],
    ['where consent was refused', `const a = <script>{\`\nif (localStorage.getItem('cookie-consent') !== 'accepted') { ${PIXEL} }\`}</script>`, 'refused'],
    ['behind an early return in a function called on the spot', `const a = <script>{\`\n(function () { if (!hasConsent('marketing')) return; ${PIXEL} })()\`}</script>`, 'granted'],
    ['in a function that nothing calls', `const a = <script>{\`\nfunction start() { ${PIXEL} }\`}</script>`, 'unknown'],
    ['under a condition of the file', `const a = hasConsent('marketing') && <script>{\`\n${PIXEL}\`}</script>`, 'granted'],
    ['under a condition for another category', `const a = hasConsent('statistics') && <script>{\`\n${PIXEL}\`}</script>`, 'wrongCategory'],
    ['in a component that returns early', `export function A() { if (!hasConsent('marketing')) return null; return <script>{\`\n${PIXEL}\`}</script> }`, 'granted'],
    ['written under a condition', `const a = <script>{hasConsent('marketing') ? \`\n${PIXEL}\` : ''}</script>`, 'granted'],
    ['in a hole under a condition', `const a = <script>{\`let a\n\${hasConsent('marketing') ? "${PIXEL}" : ''}\`}</script>`, 'granted'],
    ['in a tag that a platform holds back', `const a = <script type="text/plain" data-cookieconsent="marketing">{\`\n${PIXEL}\`}</script>`, 'granted'],
    ['in a tag held back for another category', `const a = <script type="text/plain" data-cookieconsent="statistics">{\`\n${PIXEL}\`}</script>`, 'wrongCategory'],
    ['in a created script under a condition', `if (hasConsent('marketing')) { const s = document.createElement('script')\ns.text = "${PIXEL}" }`, 'granted'],
    ['in a created script, unasked', `const s = document.createElement('script')\ns.text = "${PIXEL}"`, 'ungated'],
    ['handed to a wrapper under a condition', `function add(code) { document.createElement('script').text = code }\nif (hasConsent('marketing')) add("${PIXEL}")`, 'granted'],
    ['handed to a wrapper that asks', `function add(code) { if (hasConsent('marketing')) document.createElement('script').text = code }\nadd("${PIXEL}")`, 'granted'],
    ['handed to a wrapper, unasked', `function add(code) { document.createElement('script').text = code }\nadd("${PIXEL}")`, 'ungated'],
    ['in a list of scripts under a condition', `useHead({ script: hasConsent('marketing')\n? [{ innerHTML: "${PIXEL}" }] : [] })`, 'granted'],
    ['in markup with a check of its own', `el.innerHTML = \`<script>\nif (hasConsent('marketing')) ${PIXEL}</script>\``, 'granted'],
    ['in markup that a platform holds back', `el.innerHTML = \`<script type="text/plain" data-cookieconsent="marketing">\n${PIXEL}</script>\``, 'granted'],
    ['in a string in a string, the outer code asking', `const a = <script>{\`if (hasConsent('marketing'))\n document.write("<script>${PIXEL}<\\\\/script>")\`}</script>`, 'granted'],
  ])('%s', (_, code, verdict) => {
    const declared = inWords(analyzeIn(MANIFEST, code)).filter((finding) => finding.includes('meta-pixel'))
    expect(declared).toEqual([`2 init meta-pixel marketing ${verdict} declared`])
  })

  it.each([
    ['an image under a condition', "if (hasConsent('marketing')) el.innerHTML =\n'<img src=\"https://www.facebook.com/tr?id=1\">'", 'granted'],
    ['an image, unasked', "el.innerHTML =\n'<img src=\"https://www.facebook.com/tr?id=1\">'", 'ungated'],
    ['an image in one of two texts', "el.innerHTML = hasConsent('marketing') ?\n'<img src=\"https://www.facebook.com/tr?id=1\">' : ''", 'granted'],
    ['an image that a platform holds back', "el.innerHTML =\n'<img data-cookieconsent=\"marketing\" data-cookieblock-src=\"a\">'\n + '<img src=\"https://www.facebook.com/tr?id=1\">'", 'ungated'],
  ])('markup: %s', (_, code, verdict) => {
    expect(words(code).map((finding) => finding.replace(/^\d+ /, ''))).toEqual([`pixel meta-pixel marketing ${verdict} declared`])
  })

  it('keeps the evidence, at the line that people see', () => {
    expect(evidence(`\n\nconst a = <script>{\`\n\nif (hasConsent('marketing')) ${PIXEL}\`}</script>`)).toEqual(["5: `hasConsent('marketing')` is checked"])
    expect(evidence(`\nconst a = hasConsent('marketing') && <script>{\`\n${PIXEL}\`}</script>`)).toEqual(["2: `hasConsent('marketing')` is checked"])
    expect(evidence(`\nconst a = <script>{\`\n\nif (hasConsent('statistics')) ${PIXEL}\`}</script>`)).toEqual(["4: `hasConsent('statistics')` is checked for statistics, needs marketing"])
  })

  it('does not offer a check inside a string for use outside', () => {
    const conditions = (code: string): unknown[] =>
      analyzeIn(MANIFEST, code).findings.map(({ judgement }) => judgement.evidence[0]?.condition)
    expect(conditions(`const a = <script>{\`if (hasConsent('marketing')) ${PIXEL}\`}</script>`)).toEqual([undefined])
    expect(conditions(`const a = hasConsent('marketing') && <script>{\`${PIXEL}\`}</script>`)).toEqual(["hasConsent('marketing')"])
  })

  it('is blocked by a platform that blocks markup by itself', () => {
    const { findings } = analyzeIn('consent: { autoBlocking: true }', `const a = <script>{"${PIXEL}"}</script>`)
    expect(findings.map(({ judgement }) => judgement.verdict)).toEqual(['granted'])
  })

  it('binds the callers of a function with a contract', () => {
    const code = `/** @requiresConsent marketing */\nfunction add() { document.createElement('script').text = "${PIXEL}" }\nadd()`
    expect(words(code)).toEqual(['2 init meta-pixel marketing granted declared', '3 init meta-pixel marketing ungated declared'])
  })
})
