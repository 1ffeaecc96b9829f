import { expect, it } from 'vitest'
import { checkToGithub } from '../../src/report/github.ts'
import { checkedOf, problemOf } from './checked-of.ts'
import { inventoryOf } from './inventory-of.ts'

it('annotates each problem, and ends with what it comes to', () => {
  const report = checkToGithub(checkedOf([problemOf({ message: 'No consent.' }), problemOf({ level: 'warning', rule: 'consent/other', message: 'Odd.' })]), '')
  expect(report).toBe([
    '::error file=src/a.ts,line=3,endLine=3,col=1,endColumn=20,title=consent/require-consent%3A Require consent%3A for its category%2C on every path::No consent.',
    '::warning file=src/a.ts,line=3,endLine=3,col=1,endColumn=20,title=consent/other::Odd.',
    '2 problems (1 error, 1 warning).',
    '',
  ].join('\n'))
})

it('lets no text end a command or begin one', () => {
  const evil = problemOf({ file: 'a,line=1::b%0A.ts', message: '100%\n::set-output name=a::b\r\u001B[2J' })
  const [line = '', ...rest] = checkToGithub(checkedOf([evil]), '').split('\n')
  expect(line).toContain('file=a%2Cline=1%3A%3Ab%250A.ts,')
  expect(line).toContain('::100%25\uFFFD::set-output name=a::b\uFFFD\uFFFD[2J')
  expect(rest).toEqual(['1 problem (1 error, 0 warnings).', ''])
})

it('speaks of paths from the repository\'s root', () => {
  expect(checkToGithub(checkedOf([problemOf()]), 'packages/shop')).toContain('file=packages/shop/src/a.ts,')
  expect(checkToGithub(checkedOf([problemOf({ file: '../.cookierc' })]), 'packages/shop')).toContain('file=packages/.cookierc,')
})

it('gives columns of one line only', () => {
  expect(checkToGithub(checkedOf([problemOf({ endLine: 5 })]), '')).toContain('line=3,endLine=5,col=1,title')
})

it('warns of files that could not be read', () => {
  const inventory = inventoryOf([], { unread: [{ file: 'b.vue', problem: 'needs vue-eslint-parser' }] })
  expect(checkToGithub(checkedOf([], { inventory }), '')).toBe('::warning file=b.vue,title=cookierc%3A a file could not be read::needs vue-eslint-parser\nNo problems.\n')
})
