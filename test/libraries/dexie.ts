import Dexie, { type Table } from 'dexie'
import { Dexie as Named } from 'dexie'

const db = new Dexie('shop') // expect: storage - shop
db.version(1).stores({ cart: '++id' })
const other = new Named(`shop-${user}`) // expect: storage - shop-*

export class Friends extends Dexie {
  friends!: Table

  constructor() {
    super('friends') // expect: storage - friends
    this.version(1).stores({ friends: '++id' })
  }
}
await Dexie.delete('shop')
