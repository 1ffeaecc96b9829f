import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Linter } from 'eslint'
import { expect, it } from 'vitest'
import plugin from '../../src/index.ts'
import { parsePage } from '../docs/page.ts'
import { cookierc, project } from './cookierc.ts'

const guide = parsePage(readFileSync(fileURLToPath(new URL('../../docs/five-minutes.md', import.meta.url)), 'utf8'))

const code = `document.cookie = 'session_id=1'
document.cookie = 'theme=dark'
localStorage.setItem('cart', '[]')
if (hasConsent('statistics')) gtag('config', 'G-1')
`

it('the guide leads from a policy to a manifest that the code keeps to', async () => {
  const policy = guide.fences.find(({ info }) => info[0] === 'policy.md')?.text ?? ''
  const root = project({ '.git/HEAD': '', 'policy.md': policy, 'src/app.js': code })
  const commands = guide.fences.filter(({ language }) => language === 'sh').map(({ text }) => text.trim().replace('npx cookierc ', '').split(' '))
  expect(commands.map(([name]) => name)).toEqual(['import', 'sync', 'export'])
  for (const command of commands) expect(await cookierc(root, command)).toMatchObject({ code: 0 })

  const manifest = readFileSync(join(root, '.cookierc'), 'utf8')
  for (const name of ['session_id', 'theme', '_ga', '_ga_*', 'cart', 'google-analytics']) expect(manifest).toContain(name)
  expect(readFileSync(join(root, 'cookies.html'), 'utf8')).toContain('Keeps the visitor logged in.')

  const toDo = new Linter().verify(manifest, plugin.configs.manifest, { filename: '.cookierc' })
  expect(toDo.map(({ messageId }) => messageId)).toEqual(['pendingPurpose'])
  const scan = JSON.parse((await cookierc(root, ['scan', '-f', 'json'])).stdout) as { effects: { declared: boolean }[] }
  expect(scan.effects.every(({ declared }) => declared)).toBe(true)
})
