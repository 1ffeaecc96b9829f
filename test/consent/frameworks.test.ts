import { expect, it } from 'vitest'
import { differences } from './verdicts.ts'
const G = ['hasConsent($category)', 'consent.$category', 'await ready($category)', 'onConsent($category, $granted)', '<Gate category=$category>']
const cases: Record<string,string> = {
 state: `import { useState, useEffect } from 'react'
function A() { const [ok, setOk] = useState(false)
 useEffect(() => { setOk(hasConsent('marketing')) }, [])
 if (!ok) return null
 marketing() // granted
}
function B() { const [ok, setOk] = useState(false)
 useEffect(() => { setOk(true) }, [setOk])
 if (!ok) return null
 marketing() // ungated
}
function C() { const [ok, setOk] = useState(() => hasConsent('marketing'))
 useEffect(() => { if (hasConsent('marketing')) setOk(true) }, [setOk])
 return ok && <div onClick={() => marketing() /* granted */ } />
}
render(<><A/><B/><C/></>)
`,
 vue: `import { ref, computed, watch } from 'vue'
const ok = ref(false)
ok.value = hasConsent('marketing')
if (ok.value) marketing() // granted
if (ok) marketing() // ungated
const both = computed(() => ok.value && hasConsent('statistics'))
if (both.value) statistics() // granted
watch(both, (v) => { if (v) marketing() }) // granted
watch(both, (v) => { if (!v) return
 statistics() // granted
})
watch(() => hasConsent('marketing'), (v) => { if (v) marketing() }) // granted
`,
 cls: `class T { #ok = false
 allowed = hasConsent('marketing')
 start() { if (this.allowed) marketing() } // granted
 check() { return hasConsent('marketing') }
 run() { if (this.check()) marketing() } // granted
 get may() { return hasConsent('statistics') }
 go() { if (this.may) statistics() // granted
   statistics() // ungated
 }
 set(x) { this.#ok = x; if (this.#ok) marketing() } // ungated
}
const t = new T(); t.start(); t.run(); t.go(); t.set(true)
`,
 lists: `if (['marketing','statistics'].every((c) => hasConsent(c))) marketing() // granted
if (['marketing','statistics'].some((c) => hasConsent(c))) marketing() // ungated
`,
 contract: `/** Loads.
 * @requiresConsent marketing */
export function load() { marketing() // granted
 statistics() // wrongCategory
}
`,
}
for (const [name, code] of Object.entries(cases)) it(name, () => expect(differences(code, { gates: G })).toEqual([]))
