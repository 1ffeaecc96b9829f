import { createStore, del, get, set, setMany, update } from 'idb-keyval'

await set('a', 1) // expect: storage - a
await update('b', (n) => n + 1) // expect: storage - b
await setMany([['c', 1], ['d', 2]]) // expect: storage - c
const store = createStore('shop', 'cart') // expect: storage - shop
await get('a', store)
await del('a')
