import localforage from 'localforage'

await localforage.setItem('a', 1) // expect: storage - a
const other = localforage.createInstance({ name: 'shop' })
await other.setItem('b', 1) // expect: storage - b
await localforage.getItem('a')
await other.removeItem('b')
