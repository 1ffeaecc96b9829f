import { deleteDB, openDB } from 'idb'

const db = await openDB('shop', 1, { upgrade(one) { one.createObjectStore('cart') } }) // expect: storage - shop
await db.put('cart', 1, 'a')
await deleteDB('shop')
