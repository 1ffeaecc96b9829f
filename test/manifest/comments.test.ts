import { describe, expect, it } from 'vitest'
import { manifestComments } from '../../src/manifest/comments.ts'

/** The comments of a text, each as its words and as it stands in the text. */
function commentsOf(text: string): { text: string; written: string }[] {
  return manifestComments(text).map((comment) => ({ text: comment.text.trim(), written: text.slice(...comment.range) }))
}

describe('comments', () => {
  it('of YAML, not what only looks like one', () => {
    const text = [
      '# first', 'cookies: # second', "  - name: 'a # b'", '    purpose: |', '      # text', '      more', '  - { name: b#c } # third',
    ].join('\n')
    expect(commentsOf(text).map(({ text: words }) => words)).toEqual(['first', 'second', 'third'])
    expect(commentsOf(text)[2]?.written).toBe('# third')
  })

  it('of a block whose text begins with the mark', () => {
    expect(commentsOf('a: |\n# comment\nb: 1 # last')).toMatchObject([{ text: 'comment' }, { text: 'last' }])
  })

  it('of JSON, not what stands in strings', () => {
    const text = '// first\n{ "a": "// no", /* second */\t"b": "/* no */" } // third'
    expect(commentsOf(text)).toEqual([
      { text: 'first', written: '// first' }, { text: 'second', written: '/* second */' }, { text: 'third', written: '// third' },
    ])
  })

  it('are none in an empty text', () => {
    expect(commentsOf('')).toEqual([])
  })
})
