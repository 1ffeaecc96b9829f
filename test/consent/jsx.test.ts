import { type Case, GATES, describeCases } from './cases.ts'

const cases: Case[] = [
  ['&&', `function App() { return <main>{hasConsent('marketing') && <p>{\nmarketing() // granted\n}</p>}</main> }\nrender(<App />)`],
  ['||', `function App() { return <main>{hasConsent('marketing') || <p>{\nmarketing() // refused\n}</p>}</main> }\nrender(<App />)`],
  ['?:', `function App() { return hasConsent('marketing') ? <p>{\nmarketing() // granted\n}</p> : null }\nrender(<App />)`],
  ['early return null', `function App() { if (!hasConsent('marketing')) return null\nreturn <p>{\nmarketing() // granted\n}</p> }\nrender(<App />)`],
  ['a component under a check', `function Pixel() { return <p>{\nmarketing() // granted\n}</p> }\nfunction App() { return hasConsent('marketing') && <Pixel /> }\nrender(<App />)`],
  ['a component under a check and without', `function Pixel() { return <p>{\nmarketing() // ungated\n}</p> }\nfunction App() { return <>{hasConsent('marketing') && <Pixel />}<Pixel /></> }\nrender(<App />)`],
  ['inside a gate element', `function App() { return <ConsentGate category="marketing"><p>{\nmarketing() // granted\n}</p></ConsentGate> }\nrender(<App />)`],
  ['inside a gate element for another', `function App() { return <ConsentGate category="statistics"><p>{\nmarketing() // wrongCategory\n}</p></ConsentGate> }\nrender(<App />)`],
  ['beside a gate element', `function App() { return <><ConsentGate category="marketing" /><p>{\nmarketing() // ungated\n}</p></> }\nrender(<App />)`],
  ['a component inside a gate element', `function Pixel() { return <p>{\nmarketing() // granted\n}</p> }\nfunction App() { return <ConsentGate category="marketing"><Pixel /></ConsentGate> }\nrender(<App />)`],
  ['a prop', `function Pixel({ enabled }) { if (!enabled) return null\nreturn <p>{\nmarketing() // granted\n}</p> }\nfunction App() { return <Pixel enabled={hasConsent('marketing')} /> }\nrender(<App />)`],
  ['a bare prop', `function Pixel({ enabled }) { if (!enabled) return null\nreturn <p>{\nmarketing() // ungated\n}</p> }\nfunction App() { return <Pixel enabled /> }\nrender(<App />)`],
  ['a prop left out', `function Pixel({ disabled }) { if (disabled) return null\nreturn <p>{\nmarketing() // ungated\n}</p> }\nfunction App() { return <Pixel /> }\nrender(<App />)`],
  ['spread props', `function Pixel({ enabled }) { if (!enabled) return null\nreturn <p>{\nmarketing() // ungated\n}</p> }\nfunction App(all) { return <Pixel {...all} /> }\nrender(<App />)`],
  ['an effect under a check', `function App() { useEffect(() => {\nif (hasConsent('marketing')) marketing() // granted\n}, []) }\nrender(<App />)`],
  ['an effect without', `function App() { useEffect(() => {\nmarketing() // ungated\n}, []) }\nrender(<App />)`],
  ['an effect with a consent constant', `function App() { const ok = hasConsent('marketing')\nuseEffect(() => {\nif (!ok) return\nmarketing() // granted\n}, [ok]) }\nrender(<App />)`],
  ['useCallback', `function App() { const load = useCallback(() => {\nmarketing() // granted\n}, [])\nuseEffect(() => { if (hasConsent('marketing')) load() }, [load]) }\nrender(<App />)`],
  ['useMemo', `function App() { const ok = useMemo(() => hasConsent('marketing'), [])\nif (ok) marketing() // granted\n}\nrender(<App />)`],
]

const react: Case[] = [
  ['state set from a check', `function App() { const [ok, setOk] = useState(false)\nuseEffect(() => { setOk(hasConsent('marketing')) }, [])\nif (ok) marketing() // granted\n}\nrender(<App />)`],
  ['state set to true under a check', `function App() { const [ok, setOk] = useState(false)\nuseEffect(() => { if (hasConsent('marketing')) setOk(true) }, [])\nif (ok) marketing() // granted\n}\nrender(<App />)`],
  ['state set to true by anything', `function App() { const [ok, setOk] = useState(false)\nuseEffect(() => { if (hasConsent('marketing')) setOk(true) }, [])\nonScroll(() => setOk(true))\nif (ok) marketing() // ungated\n}\nrender(<App />)`],
  ['state that begins true', `function App() { const [ok, setOk] = useState(true)\nuseEffect(() => { setOk(hasConsent('marketing')) }, [])\nif (ok) marketing() // ungated\n}\nrender(<App />)`],
  ['state that begins with a check', `function App() { const [ok] = useState(() => hasConsent('marketing'))\nif (ok) marketing() // granted\n}\nrender(<App />)`],
  ['state whose setter goes elsewhere', `function App() { const [ok, setOk] = useState(false)\nuseEffect(() => { subscribe(setOk) }, [])\nif (ok) marketing() // ungated\n}\nrender(<App />)`],
  ['state of a hook', `function useAllowed() { const [ok, setOk] = useState(false)\nuseEffect(() => { setOk(hasConsent('marketing')) }, [])\nreturn { allowed: ok, force: work } }\nfunction App() { const { allowed } = useAllowed()\nif (allowed) marketing() // granted\n}\nrender(<App />)`],
  ['a reference', `function App() { const ok = useRef(false)\nif (hasConsent('marketing')) ok.current = true\nif (ok.current) marketing() // granted\n}\nrender(<App />)`],
  ['a reference without .current', `function App() { const ok = useRef(false)\nif (hasConsent('marketing')) ok.current = true\nif (ok) marketing() // ungated\n}\nrender(<App />)`],
]

const vue: Case[] = [
  ['ref', `const ok = ref(false)\nonMounted(() => { ok.value = hasConsent('marketing') })\nwatchEffect(() => {\nif (ok.value) marketing() // granted\n})`],
  ['ref without .value', `const ok = ref(false)\nonMounted(() => { ok.value = hasConsent('marketing') })\nwatchEffect(() => {\nif (ok) marketing() // ungated\n})`],
  ['ref set to true', `const ok = ref(false)\nonMounted(() => { ok.value = true })\nwatchEffect(() => {\nif (ok.value) marketing() // ungated\n})`],
  ['computed', `const ok = computed(() => hasConsent('marketing'))\nif (ok.value) marketing() // granted`],
  ['computed without .value', `const ok = computed(() => hasConsent('marketing'))\nif (ok) marketing() // ungated`],
  ['watch', `const ok = ref(false)\nfunction read() { ok.value = hasConsent('marketing') }\nread()\nwatch(ok, (value) => {\nif (value) marketing() // granted\n})`],
  ['watch without a look', `const ok = ref(false)\nfunction read() { ok.value = hasConsent('marketing') }\nread()\nwatch(ok, () => {\nmarketing() // ungated\n})`],
]

const signals: Case[] = [
  ['an Angular signal', `const ok = signal(false)\nok.set(hasConsent('marketing'))\neffect(() => {\nif (ok()) marketing() // granted\n})`],
  ['an Angular signal without its call', `const ok = signal(false)\nok.set(hasConsent('marketing'))\neffect(() => {\nif (ok) marketing() // ungated\n})`],
  ['an Angular signal set to true', `const ok = signal(false)\nok.set(true)\neffect(() => {\nif (ok()) marketing() // ungated\n})`],
]

const contracts: Case[] = [
  ['a contract', `/** @requiresConsent marketing */\nfunction load() {\nmarketing() // granted\n}\nload()`],
  ['a contract for another category', `/** @requiresConsent statistics */\nfunction load() {\nmarketing() // wrongCategory\n}\nload()`],
  ['no contract', `/** Loads. */\nfunction load() {\nmarketing() // ungated\n}\nload()`],
]

describeCases('JSX', cases)
describeCases('React', react)
describeCases('Vue', vue)
describeCases('signals', signals)
describeCases('contracts', contracts, { gates: GATES })
