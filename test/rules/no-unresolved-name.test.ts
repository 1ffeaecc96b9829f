import { describeMarked } from './marked-reports.ts'

describeMarked('names', 'no-unresolved-name', [
  ['a name from the address', "const name = new URLSearchParams(location.search).get('name')\ndocument.cookie = `${name}=1` // unresolved"],
  ['a name that is known', "const name = 'theme'\ndocument.cookie = `${name}=dark`"],
  ['a name that begins in the source', 'localStorage.setItem(`cart_${id}`, value)'],
  ['a name that ends in the source', "localStorage.setItem(id + '_cart', value)"],
  ['names in a loop', 'for (const [key, value] of Object.entries(loaded())) localStorage.setItem(key, value) // unresolved'],
  ['names of a list', "for (const key of ['a', 'b']) sessionStorage.removeItem(key)\n;['a', 'b'].forEach((key) => localStorage.setItem(key, '1'))"],
  ['names in a callback', 'Object.keys(saved()).forEach((key) => localStorage.setItem(key, saved()[key])) // unresolved'],
  ['a function that others call', 'export function keep(key, value) {\n  localStorage.setItem(key, value)\n}'],
  ['a function that is called', "function keep(key, value) {\n  localStorage.setItem(key, value)\n}\nkeep('theme', 'dark')"],
  ['a function that is called with what nobody knows', 'function keep(key, value) {\n  localStorage.setItem(key, value)\n}\nkeep(location.hash, 1) // unresolved'],
  ['a method that others call', 'export class Store {\n  set(key, value) {\n    localStorage.setItem(key, value)\n  }\n}'],
  ['a member that others call', 'videos.keep = function (key, value) {\n  localStorage.setItem(key, value)\n}'],
  ['a getter', "class Choice {\n  static get key() {\n    return 'choice-v1'\n  }\n  keep() {\n    localStorage.setItem(Choice.key, '1')\n  }\n}"],
  ['a getter that reads something else', 'class Choice {\n  get key() {\n    return location.hash\n  }\n  keep() {\n    localStorage.setItem(this.key, 1) // unresolved\n  }\n}'],
  ['a deletion', "document.cookie = `${read()}=; Max-Age=0`\nlocalStorage.removeItem(read())"],
  ['a library', "import Cookies from 'js-cookie'\nCookies.set(location.hash, '1') // unresolved\nCookies.set('theme', 'dark')"],
  ['a database', 'indexedDB.open(location.hash) // unresolved\nindexedDB.open("drafts")'],
  ['a header', "response.setHeader('Set-Cookie', `${request.query.name}=1`) // unresolved\nresponse.setHeader('Set-Cookie', 'theme=dark')"],
  ['a header that another file makes', "import { setTheme } from './theme'\nexport const headers = () => new Headers({ 'Set-Cookie': setTheme('dark') })"],
  ['a header that is passed on', "for (const line of upstream.lines()) headers.append('Set-Cookie', line) // unresolved"],
])
