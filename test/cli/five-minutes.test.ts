import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Linter } from 'eslint'
import { expect, it } from 'vitest'
import plugin from '../../src/index.ts'
import { parsePage } from '../docs/page.ts'
import { cookierc, project } from './cookierc.ts'

const guide = parsePage(readFileSync(fileURLToPath(new URL('../../docs/five-minutes.md', import.meta.url)), 'utf8'))

const shop = fileURLToPath(new URL('../../examples/shop', import.meta.url))

/** The shop's own sources, by their paths. */
function sources(): Record<string, string> {
  const paths = readdirSync(shop, { recursive: true, encoding: 'utf8' }).filter((path) => /^(?:src|server)\/.*\.\w+$/.test(path.replaceAll('\\', '/')))
  return Object.fromEntries(paths.map((path) => [path, readFileSync(join(shop, path), 'utf8')]))
}

it('the guide leads from a policy to a manifest that the code keeps to', async () => {
  const policy = guide.fences.find(({ info }) => info[0] === 'policy.md')?.text ?? ''
  const root = project({ '.git/HEAD': '', 'policy.md': policy, ...sources() })
  const commands = guide.fences.filter(({ language }) => language === 'sh').map(({ text }) => text.trim().replace('npx cookierc ', '').split(' '))
  expect(commands.map(([name]) => name)).toEqual(['import', 'sync', 'export'])
  for (const command of commands) expect(await cookierc(root, command)).toMatchObject({ code: 0 })

  const manifest = readFileSync(join(root, '.cookierc'), 'utf8')
  for (const name of ['session_id', 'theme', '_ga', '_ga_*', 'cart', 'meta-pixel']) expect(manifest).toContain(name)
  expect(manifest).toContain('Keeps the colours that the visitor chose.')
  expect(readFileSync(join(root, 'cookies.html'), 'utf8')).toContain('Keeps the visitor logged in.')

  const toDo = new Linter().verify(manifest, plugin.configs.manifest, { filename: '.cookierc' })
  expect(new Set(toDo.map(({ messageId }) => messageId))).toEqual(new Set(['pendingPurpose']))
  const scan = JSON.parse((await cookierc(root, ['scan', '-f', 'json'])).stdout) as {
    effects: { declared: boolean; deletion: boolean; name: string | null; service: string | null }[]
  }
  const left = scan.effects.filter(({ declared, deletion, name, service }) => !declared && !deletion && (name ?? service) !== null)
  expect(left).toEqual([])
})
