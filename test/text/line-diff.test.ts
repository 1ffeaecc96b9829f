import { describe, expect, it } from 'vitest'
import { lineDiff } from '../../src/text/line-diff.ts'

function lines(...all: string[]): string {
  return `${all.join('\n')}\n`
}

describe('a difference by lines', () => {
  it('shows what came, with what stands around it', () => {
    const before = lines('a', 'b', 'c', 'd', 'e', 'f')
    const after = lines('a', 'b', 'c', 'new', 'd', 'e', 'f')
    expect(lineDiff(before, after)).toBe('...\n  b\n  c\n+ new\n  d\n  e\n...')
  })

  it('shows additions as such where lines repeat', () => {
    expect(lineDiff(lines('- x', '  y'), lines('- x', '  y', '- x', '  z'))).toBe('  - x\n    y\n+ - x\n+   z')
  })

  it('shows what went', () => {
    expect(lineDiff(lines('a', 'b', 'c'), lines('a', 'c'))).toBe('  a\n- b\n  c')
  })

  it('shows a changed line as gone and new', () => {
    expect(lineDiff(lines('a', '[1]', 'c'), lines('a', '[1, 2]', 'c'))).toBe('  a\n- [1]\n+ [1, 2]\n  c')
  })

  it('counts line breaks of Windows as line breaks', () => {
    expect(lineDiff('a\r\nb\r\n', 'a\r\nb\r\nc\r\n')).toBe('  a\n  b\n+ c')
  })

  it('is empty marks alone where nothing changed', () => {
    expect(lineDiff('a\n', 'a\n')).toBe('...')
  })
})
