import { describe, expect, it } from 'vitest'
import { type Marked, compare, detect, told } from './marked.ts'

const reaches: Marked[] = [
  ['plainly', "document.cookie = ‹'a=1'›", 'cookie - a'],
  ['by window', "window.document.cookie = ‹'a=1'›", 'cookie - a'],
  ['by self', "self.document.cookie = ‹'a=1'›", 'cookie - a'],
  ['by globalThis', "globalThis.document.cookie = ‹'a=1'›", 'cookie - a'],
  ['by top and parent', "top.parent.document.cookie = ‹'a=1'›", 'cookie - a'],
  ['by computed members', "window['document']['cookie'] = ‹'a=1'›", 'cookie - a'],
  ['by a key in a constant', "const key = 'cookie'\ndocument[key] = ‹'a=1'›", 'cookie - a'],
  ['by an alias', "const d = document\nd.cookie = ‹'a=1'›", 'cookie - a'],
  ['by an alias of window', "const w = window, d = w.document\nd.cookie = ‹'a=1'›", 'cookie - a'],
  ['by destructuring', "const { document: d } = window\nd.cookie = ‹'a=1'›", 'cookie - a'],
  ['by an owner document', "function f(element) { element.ownerDocument.cookie = ‹'a=1'› }", 'cookie - a'],
  ['by a default view', "document.defaultView.document.cookie = ‹'a=1'›", 'cookie - a'],
  ['as a parameter of an expression called on the spot', "(function (d) { d.cookie = ‹'a=1'› })(document)", 'cookie - a'],
  ['as a parameter of a function', "function f(d) { d.cookie = ‹'a=1'› }\nf(document)", 'cookie - a'],
  ['as a default of a parameter', "function f(d = document) { d.cookie = ‹'a=1'› }", 'cookie - a'],
  ['as a result', "const page = () => document\npage().cookie = ‹'a=1'›", 'cookie - a'],
  ['behind a guard', "if (typeof document !== 'undefined') document.cookie = ‹'a=1'›", 'cookie - a'],
  ['with another operator', "document.cookie += ‹'a=1'›", 'cookie - a'],
  ['in a sequence', "(0, document).cookie = ‹'a=1'›", 'cookie - a'],
  ['of a condition', "(typeof window === 'object' ? window : self).document.cookie = ‹'a=1'›", 'cookie - a'],
]

const names: Marked[] = [
  ['in a template', 'document.cookie = ‹`a=${value}; path=/`›', 'cookie - a'],
  ['in a concatenation', "document.cookie = ‹'a' + '=' + value›", 'cookie - a'],
  ['in a constant', "const NAME = 'a'\ndocument.cookie = ‹`${NAME}=1`›", 'cookie - a'],
  ['in an object of constants', "const NAMES = { visit: 'a' }\ndocument.cookie = ‹`${NAMES.visit}=1`›", 'cookie - a'],
  ['encoded', "document.cookie = ‹encodeURIComponent('a b') + '=1'›", 'cookie - a%20b'],
  ['with space around it', "document.cookie = ‹' a = 1'›", 'cookie - a'],
  ['known in part', 'document.cookie = ‹`exp_${id}=1`›', 'cookie - exp_*'],
  ['known at its end', "document.cookie = ‹id + '_seen=1'›", 'cookie - *_seen'],
  ['one of two', "document.cookie = ‹(big ? 'a' : 'b') + '=1'›", 'cookie - a; cookie - b'],
  ['without a value that is known', 'document.cookie = ‹text›', 'cookie - ?'],
  ['imported', "import { NAME } from './names'\ndocument.cookie = ‹`${NAME}=1`›", 'cookie - ?'],
  ['none at all', "document.cookie = ‹'just a value'›", 'cookie - ?'],
  ['an equals sign in an attribute alone', 'document.cookie = ‹`${pair}; path=/`›', 'cookie - ?'],
  ['joined from a list', "document.cookie = ‹['a=1', 'path=/'].join('; ')›", 'cookie - a'],
  ['of a known service', "document.cookie = ‹'_ga=GA1.2.3'›", 'cookie google-analytics _ga'],
  ['of a known service, by its pattern', 'document.cookie = ‹`_ga_${id}=1`›', 'cookie google-analytics _ga_*'],
  ['in a variable that is lengthened', "let text = 'a=1'\ntext += '; path=/'\ndocument.cookie = ‹text›", 'cookie - a'],
]

const deletions: Marked[] = [
  ['nothing for a value, of no known name', "const set = (name, value) => { document.cookie = name + '=' + value }\nset(‹name›, null)", 'cookie - ? deleted'],
  ['no age', "document.cookie = ‹'a=; max-age=0'›", 'cookie - a deleted'],
  ['a negative age', "document.cookie = ‹'a=; Max-Age=-99999999; path=/'›", 'cookie - a deleted'],
  ['a date of 1970', "document.cookie = ‹'a=; expires=Thu, 01 Jan 1970 00:00:00 GMT'›", 'cookie - a deleted'],
  ['a date of 1970 with hyphens', "document.cookie = ‹'a=;expires=Thu, 01-Jan-1970 00:00:01 GMT;path=/'›", 'cookie - a deleted'],
  ['a date that is zero', 'document.cookie = ‹`a=; expires=${new Date(0).toUTCString()}`›', 'cookie - a deleted'],
  ['a date in a constant', "const past = new Date(0)\ndocument.cookie = ‹'a=; expires=' + past.toUTCString()›", 'cookie - a deleted'],
  ['a date set back', "const d = new Date()\nd.setTime(d.getTime() - 1000)\ndocument.cookie = ‹'a=; expires=' + d.toUTCString()›", 'cookie - a deleted'],
  ['a date before now', "document.cookie = ‹`a=; expires=${new Date(Date.now() - 1).toUTCString()}`›", 'cookie - a deleted'],
  ['a wrapper that takes a time', `
const cookies = {
  write(name, value, expires) {
    const cookie = [name + '=' + value]
    if (expires) cookie.push('expires=' + new Date(expires).toUTCString())
    document.cookie = cookie.join('; ')
  },
  remove() { this.write(‹'a'›, '', Date.now() - 86400000) },
  keep() { this.write(‹'b'›, '1', Date.now() + 86400000) },
}`, 'cookie - a deleted', 'cookie - b'],
  ['a wrapper for deletions', "function erase(name) { document.cookie = name + '=; max-age=0' }\nerase(‹'a'›)", 'cookie - a deleted'],
  ['a wrapper that takes days', `
function set(name, value, days) {
  const date = new Date()
  date.setTime(date.getTime() + days * 864e5)
  document.cookie = name + '=' + value + '; expires=' + date.toUTCString()
}
set(‹'a'›, '1', 30)
set(‹'b'›, '', -1)
set(‹'c'›, -1, 30)`, 'cookie - a', 'cookie - b deleted', 'cookie - c'],
  ['none: a long age', "document.cookie = ‹'a=1; max-age=31536000'›", 'cookie - a'],
  ['none: an age that begins with zero', "document.cookie = ‹'a=1; max-age=0100'›", 'cookie - a'],
  ['none: a date to come', "document.cookie = ‹'a=1; expires=Fri, 31 Dec 9999 23:59:59 GMT'›", 'cookie - a'],
  ['none: a date later than now', 'document.cookie = ‹`a=1; expires=${new Date(Date.now() + 864e5).toUTCString()}`›', 'cookie - a'],
  ['none: the words in the value', "document.cookie = ‹'max-age=0'›", 'cookie - max-age'],
]

const wrappers: Marked[] = [
  ['called with a literal', "function set(name, value) { document.cookie = name + '=' + value }\nset(‹'a'›, 1)\nset(‹'b'›, 2)", 'cookie - a', 'cookie - b'],
  ['called with a constant, named at the call', "const A = 'a'\nconst set = (name) => { document.cookie = `${name}=1` }\nset(‹A›)", 'cookie - a'],
  ['called before it stands', "set(‹'a'›)\nfunction set(name) { document.cookie = `${name}=1` }", 'cookie - a'],
  ['of a wrapper', "function raw(text) { document.cookie = text }\nfunction set(name) { raw(name + '=1; path=/') }\nset(‹'a'›)", 'cookie - a'],
  ['of a wrapper of a wrapper', "const raw = (t) => (document.cookie = t)\nconst mid = (n, v) => raw(`${n}=${v}`)\nconst set = (n) => mid(n, 1)\nset(‹'_fbp'›)", 'cookie meta-pixel _fbp'],
  ['half named by its caller', "function set(name) { document.cookie = `app_${name}=1` }\nset(‹'theme'›)", 'cookie - app_theme'],
  ['whose caller knows no more', 'function set(name) { document.cookie = ‹`app_${name}=1`› }\nset(x)\nset(y)', 'cookie - app_*'],
  ['whose caller knows nothing', 'function set(name) { document.cookie = `${name}=1` }\nset(‹x›)', 'cookie - ?'],
  ['with options', "function set({ name, value }) { document.cookie = `${name}=${value}` }\nset({ value: 1, name: ‹'a'› })", 'cookie - a'],
  ['with options that are read later', "function set(options) { document.cookie = options.name + '=1' }\nset({ name: ‹'a'› })", 'cookie - a'],
  ['with a default', "function set(name = 'a') { document.cookie = `${name}=1` }\n‹set()›\nset(‹'b'›)", 'cookie - a', 'cookie - b'],
  ['as a method', "class Jar { set(name) { document.cookie = `${name}=1` } open() { this.set(‹'a'›) } }", 'cookie - a'],
  ['as a member of an object', "const jar = { set(name) { document.cookie = `${name}=1` } }\njar.set(‹'a'›)", 'cookie - a'],
  ['as a global', "window.setCookie = function (name) { document.cookie = `${name}=1` }\nsetCookie(‹'a'›)", 'cookie - a'],
  ['that waits', "function set(name) { return new Promise(() => { document.cookie = `${name}=1` }) }\nset(‹'a'›)", 'cookie - a'],
  ['inside a wrapper, each with its part', "function jar(prefix) {\n  function set(name) { document.cookie = `${prefix}_${name}=1` }\n  set('a')\n}\njar(‹'x'›)", 'cookie - x_a'],
  ['that nothing calls', 'export function set(name, value) { document.cookie = ‹`${name}=${value}`› }', 'cookie - ?'],
  ['that calls itself', "function set(name, n) { document.cookie = `${name}=1`; if (n) set(name, n - 1) }\nset(‹'a'›, 3)", 'cookie - a'],
  ['that only calls itself', 'function set(name, n) { document.cookie = ‹`${name}=1`›; if (n) set(name, n - 1) }', 'cookie - ?'],
  ['whose value alone its callers know', "function set(value) { document.cookie = ‹'a=' + value› }\nset(1)\nset(2)", 'cookie - a'],
  ['over a list', "for (const f of [1]) f\n;['a', 'b'].forEach((name) => { document.cookie = ‹name + '=1'› })", 'cookie - a; cookie - b'],
  ['that calls another that calls it', "function drop(name) { if (jar(name)) document.cookie = `${name}=` }\nfunction jar(name, value) { if (value === null) drop(name) }\njar(‹'a'›, null)", 'cookie - a'],
  ['in a component that has its own part of the name', 'function Seen({ id }) { document.cookie = ‹`seen_${id}=1`›; return null }\nexport const a = <Seen id="x" />', 'cookie - seen_*'],
  ['as a component', 'function Keep({ name }) { document.cookie = `${name}=1`; return null }\nexport const a = <Keep name=‹"a"› />', 'cookie - a'],
]

const silent: readonly (readonly [string, string])[] = [
  ['a read', 'const all = document.cookie'],
  ['a comparison', "document.cookie === 'a=1'"],
  ['a method of the text', "document.cookie.split(';')"],
  ['another member', "document.title = 'cookie=1'"],
  ['a shadowed document', "function f(document) { document.cookie = 'a=1' }\nf({})"],
  ['a local document', "const document = makeDom()\ndocument.cookie = 'a=1'"],
  ['an imported document', "import { document } from './dom'\ndocument.cookie = 'a=1'"],
  ['a shadowed window', "function f(window) { window.document.cookie = 'a=1' }\nf(new JSDOM().window)"],
  ['a request that has a cookie', "request.cookie = 'a=1'"],
  ['a document of something else', "dom.window.document.cookie = 'a=1'"],
  ['a member of an object of that name', "const state = { document: {} }\nstate.document.cookie = 'a=1'"],
  ['a string', 'const help = "document.cookie = \'a=1\'"'],
  ['a comment', "// document.cookie = 'a=1'"],
  ['an unknown key', "document[key] = 'a=1'"],
  ['a deleted member', 'delete document.cookie'],
  ['an alias of the text', "let text = document.cookie\ntext = 'a=1'"],
]

describe('document.cookie is reached', () => {
  it.each(reaches)('%s', (_, code, ...effects) => {
    const { found, promised } = compare(code, effects)
    expect(found).toEqual(promised)
  })

  it('through casts and assertions', () => {
    const { found, promised } = compare("(window as any)!.document!.cookie = ‹'a=1' as string›", ['cookie - a'], { parser: 'typescript' })
    expect(found).toEqual(promised)
  })

  it('where the configuration declares no globals, in scripts too', () => {
    expect(detect("document.cookie = 'a=1'", { sourceType: 'script' })).toHaveLength(1)
  })
})

describe('the name of a cookie', () => {
  it.each(names)('%s', (_, code, ...effects) => {
    const { found, promised } = compare(code, effects)
    expect(found).toEqual(promised)
  })

  it('is a member of an enum', () => {
    const code = "enum Name { Visit = 'a' }\ndocument.cookie = ‹`${Name.Visit}=1`›"
    const { found, promised } = compare(code, ['cookie - a'], { parser: 'typescript' })
    expect(found).toEqual(promised)
  })
})

describe('a cookie is deleted by', () => {
  it.each(deletions)('%s', (_, code, ...effects) => {
    const { found, promised } = compare(code, effects)
    expect(found).toEqual(promised)
  })
})

describe('a wrapper', () => {
  it.each(wrappers)('%s', (_, code, ...effects) => {
    const { found, promised } = compare(code, effects)
    expect(found).toEqual(promised)
  })

  it('makes its call the site', () => {
    const [effect] = detect("function set(name) { document.cookie = `${name}=1` }\nif (ok) set('a')")
    expect(effect?.site).toMatchObject({ type: 'CallExpression', loc: { start: { line: 2, column: 8 } } })
  })

  it('stays its own site where nothing calls it', () => {
    const [effect] = detect('export function set(name) { document.cookie = `${name}=1` }')
    expect(effect?.site).toMatchObject({ type: 'AssignmentExpression', loc: { start: { line: 1, column: 28 } } })
  })
})

describe('it is silent on', () => {
  it.each(silent)('%s', (_, code) => {
    expect(told(code)).toEqual([])
  })
})
