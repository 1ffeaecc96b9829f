import { expect, it } from 'vitest'
import { toJson } from '../../src/report/json.ts'
import { effectOf, inventoryOf } from './inventory-of.ts'

it('has the shape that other tools read, keys in order', () => {
  const effect = effectOf({ evidence: [{ file: 'src/b.ts', line: 9, text: 'called without consent' }] })
  expect(toJson(inventoryOf([effect], { files: 120 }))).toBe(`{
  "version": 1,
  "root": ".",
  "files": 120,
  "effects": [
    {
      "file": "src/a.ts",
      "line": 3,
      "column": 1,
      "endLine": 3,
      "endColumn": 20,
      "kind": "cookie",
      "name": "_ga_*",
      "type": "cookie",
      "service": "google-analytics",
      "category": "statistics",
      "declared": true,
      "deletion": false,
      "verdict": "ungated",
      "evidence": [
        {
          "file": "src/b.ts",
          "line": 9,
          "text": "called without consent"
        }
      ]
    }
  ]
}
`)
})

it('says null for what is unknown and false for what is not known to be declared', () => {
  const unknown = { kind: 'beacon', name: null, type: null, service: null, category: null, declared: null } as const
  expect(JSON.parse(toJson(inventoryOf([effectOf(unknown)]))).effects[0]).toMatchObject({ ...unknown, declared: false })
})

it('is JSON without effects too', () => {
  expect(toJson(inventoryOf([], { files: 0 }))).toBe(`{
  "version": 1,
  "root": ".",
  "files": 0,
  "effects": []
}
`)
})
