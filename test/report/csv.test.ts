import { expect, it } from 'vitest'
import { parseCsv } from '../../src/exchange/csv-text.ts'
import { checkToCsv, toCsv } from '../../src/report/csv.ts'
import { checkedOf, problemOf } from './checked-of.ts'
import { effectOf, inventoryOf } from './inventory-of.ts'

it('has a line for each effect', () => {
  const effect = effectOf({ service: null, evidence: [{ file: 'src/b.ts', line: 9, text: 'called, without consent' }] })
  expect(toCsv(inventoryOf([effect]))).toBe(
    'file,line,column,kind,name,type,service,category,declared,deletion,verdict,description,evidence\r\n'
    + 'src/a.ts,3,1,cookie,_ga_*,cookie,,statistics,true,false,ungated,cookie `_ga_*`,"src/b.ts:9: called, without consent"\r\n',
  )
})

it('has a line for each problem', () => {
  expect(checkToCsv(checkedOf([problemOf({ message: 'Say "why", please.' })]))).toBe(
    'level,rule,file,line,column,message\r\nerror,consent/require-consent,src/a.ts,3,1,"Say ""why"", please."\r\n',
  )
})

it.each(['=HYPERLINK("https://evil.example")', '+1', '-1', '@SUM(A1)', '\uFF1D1+1', '\'=1'])('computes nothing: %s', (name) => {
  const [, record] = parseCsv(toCsv(inventoryOf([effectOf({ name })])), ',')
  expect(record?.fields[4]).toBe(`'${name}`)
})

it('keeps a record on its line whatever a name holds', () => {
  expect(toCsv(inventoryOf([effectOf({ name: 'a\r\nb\tc' })])).split('\r\n')).toHaveLength(3)
})
