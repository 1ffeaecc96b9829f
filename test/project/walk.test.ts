import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, relative, sep } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { walk } from '../../src/project/walk.ts'

const folders: string[] = []

/** A folder with these files: a text, or `''` for a file whose text does not matter. */
function project(files: Readonly<Record<string, string>>): string {
  const root = mkdtempSync(join(tmpdir(), 'consent-walk-'))
  folders.push(root)
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), text)
  }
  return root
}

function empty(...paths: string[]): Record<string, string> {
  return Object.fromEntries(paths.map((path) => [path, '']))
}

function walked(root: string, paths: string[] = ['.'], all = false): string[] {
  return walk(paths, { root, all }).map(({ path }) => relative(root, path).split(sep).join('/'))
}

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true })
})

describe('a folder', () => {
  it('gives its scripts in order of their paths', () => {
    const root = project(empty('b.ts', 'a/z.js', 'a.js', 'B.jsx', 'a/b/c.cjs', 'c.mts', 'd.cts', 'e.tsx', 'f.mjs'))
    expect(walked(root)).toEqual([
      'B.jsx', 'a.js', 'a/b/c.cjs', 'a/z.js', 'b.ts', 'c.mts', 'd.cts', 'e.tsx', 'f.mjs',
    ])
  })

  it('leaves out what is no script, and types', () => {
    const root = project(empty('a.css', 'a.json', 'README', 'a.d.ts', 'a.d.mts', 'a.d.css.ts', 'a.ts'))
    expect(walked(root)).toEqual(['a.ts'])
  })

  it('leaves out packages and build output', () => {
    const root = project(empty(
      'node_modules/a/index.js', 'packages/a/node_modules/b.js', 'dist/a.js', 'packages/a/build/a.js', '.next/a.js',
      '.nuxt/a.js', '.output/a.js', 'coverage/a.js', 'out/a.js', 'public/app.min.js', 'public/app.bundle.js', 'a.js',
    ))
    expect(walked(root)).toEqual(['a.js'])
  })

  it('knows that such words are ordinary ones inside src', () => {
    expect(walked(project(empty('src/build/a.js', 'src/dist.js', 'src/node_modules/a.js')))).toEqual([
      'src/build/a.js', 'src/dist.js',
    ])
  })

  it('goes into other folders whose name begins with a dot', () => {
    expect(walked(project(empty('.vitepress/config.ts')))).toEqual(['.vitepress/config.ts'])
  })
})

describe('tests and stories', () => {
  const files = empty(
    'a.js', 'a.test.js', 'a.spec.tsx', 'a.stories.tsx', 'a.cy.ts', '__tests__/a.js', 'test/a.js', 'tests/a.js',
    'cypress/a.js', 'e2e/a.js', '__mocks__/a.js', '.storybook/preview.js', 'latest.js', 'contest/a.js',
  )

  it('are left out', () => {
    expect(walked(project(files))).toEqual(['a.js', 'contest/a.js', 'latest.js'])
  })

  it('are in with `all`', () => {
    expect(walked(project(files), ['.'], true)).toHaveLength(Object.keys(files).length)
  })

  it('are in where their folder is named', () => {
    expect(walked(project(files), ['test'])).toEqual(['test/a.js'])
  })
})

describe('what git ignores', () => {
  it('is left out, nested rules and exceptions included', () => {
    const root = project({
      '.git/info/exclude': 'private.js\n',
      '.gitignore': 'generated/\n*.gen.js\n/only-here.js\n',
      'src/.gitignore': '!kept.gen.js\nlocal.js\n',
      ...empty(
        'generated/a.js', 'src/generated/a.js', 'a.gen.js', 'src/b.gen.js', 'src/kept.gen.js', 'src/local.js',
        'local.js', 'only-here.js', 'src/only-here.js', 'private.js', 'src/deep/private.js', 'src/deep/local.js', 'a.js',
      ),
    })
    expect(walked(root)).toEqual(['a.js', 'local.js', 'src/kept.gen.js', 'src/only-here.js'])
  })

  it('is known from the folders above, up to the repository', () => {
    const repository = project({
      '.gitignore': 'secret.js\npackages/a/cache\n',
      ...empty('.git/HEAD', 'packages/a/secret.js', 'packages/a/cache/a.js', 'packages/a/b.js'),
    })
    expect(walked(join(repository, 'packages', 'a'))).toEqual(['b.js'])
  })

  it('stays out of sight above the repository', () => {
    const outside = project({ '.gitignore': '*.js\n', ...empty('repository/.git/HEAD', 'repository/a.js') })
    expect(walked(join(outside, 'repository'))).toEqual(['a.js'])
  })
})

describe('a path that is named', () => {
  const files = {
    '.gitignore': 'ignored\n',
    ...empty(
      '.git/HEAD', 'ignored/a.js', 'ignored/node_modules/b.js', 'dist/app.min.js', 'a.test.js', 'page.txt',
      'b.js',
    ),
  }

  it('is scanned whatever it is', () => {
    const root = project(files)
    const named = ['a.test.js', 'dist/app.min.js', 'page.txt']
    expect(walked(root, named)).toEqual(named)
    expect(walk(['a.test.js', 'b.js'], { root, all: false }).every(({ named }) => named)).toBe(true)
  })

  it('may be a folder that git ignores', () => {
    expect(walked(project(files), ['ignored'])).toEqual(['ignored/a.js'])
  })

  it('gives each file once', () => {
    expect(walked(project(files), ['.', 'b.js', './b.js', '.'])).toEqual(['b.js'])
  })

  it('counts as named also where a folder gives it too', () => {
    const root = project(files)
    for (const paths of [['.', 'b.js'], ['b.js', '.']]) {
      expect(walk(paths, { root, all: false })).toEqual([{ path: join(root, 'b.js'), named: true }])
    }
  })

  it('must exist', () => {
    expect(() => walked(project(files), ['nowhere'])).toThrow('ENOENT')
  })
})

it('is not led in circles by links', () => {
  const root = project(empty('a/b.js'))
  symlinkSync(root, join(root, 'a', 'again'))
  symlinkSync('nowhere', join(root, 'a', 'dangling.js'))
  expect(walked(root)).toEqual(['a/b.js'])
})
