import { expect, it } from 'vitest'
import { checkToJson } from '../../src/report/check-json.ts'
import { toJson } from '../../src/report/json.ts'
import { checkedOf, problemOf } from './checked-of.ts'
import { effectOf, inventoryOf } from './inventory-of.ts'

it('has the shape that other tools read, keys in order, and the inventory of a scan', () => {
  const inventory = inventoryOf([effectOf({})], { files: 120, unread: [{ file: 'b.vue', problem: 'needs it', needs: 'x' }] })
  const fixed = [{ rule: 'consent/a', file: 'a.js', message: 'Gone.', count: 2 }]
  const parsed = JSON.parse(checkToJson(checkedOf([problemOf({ message: 'No.' })], {
    inventory, disabled: 1, baseline: { known: 4, fixed }, since: { revision: 'main', leftOut: 3 }, notes: ['Not asked.'],
  }))) as Record<string, unknown>
  expect(Object.keys(parsed)).toEqual(['version', 'root', 'files', 'problems', 'disabled', 'baseline', 'since', 'unread', 'notes', 'effects'])
  expect(parsed).toMatchObject({
    version: 1, root: '.', files: 120, disabled: 1, baseline: { known: 4, fixed }, since: { revision: 'main', leftOut: 3 }, notes: ['Not asked.'],
    unread: [{ file: 'b.vue', problem: 'needs it' }],
    effects: JSON.parse(toJson(inventory)).effects,
  })
  expect(Object.entries((parsed['problems'] as object[])[0] ?? {})).toEqual(Object.entries({
    rule: 'consent/require-consent', messageId: 'ungated', level: 'error', file: 'src/a.ts', line: 3, column: 1, endLine: 3, endColumn: 20, message: 'No.',
  }))
})
