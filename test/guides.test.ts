import { readFileSync, readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { parseManifest } from '../src/manifest/parse.ts'
import { cookierc } from './cli/cookierc.ts'
import { parsePage } from './docs/page.ts'

const guides = fileURLToPath(new URL('../docs/guides/', import.meta.url))
const pages = [
  ...readdirSync(guides).map((name) => ({ name, text: readFileSync(`${guides}${name}`, 'utf8') })),
  { name: 'check.md', text: readFileSync(`${guides}../check.md`, 'utf8') },
]

describe.each(pages)('$name', ({ name, text }) => {
  it('names only commands and options that there are', async () => {
    const commands = [...text.matchAll(/npx cookierc ([a-z]+)([^`\n|]*)/g)].map(([, command = '', rest = '']) => ({ command, options: rest.match(/--[a-z-]+/g) ?? [] }))
    const help = new Map<string, string>()
    for (const { command, options } of commands) {
      if (!help.has(command)) help.set(command, (await cookierc('/', [command, '--help'])).stdout)
      for (const option of options) expect(help.get(command), `${command} ${option}`).toContain(option)
    }
  })

  it('shows JSON that is JSON', () => {
    for (const { text: json } of parsePage(text).fences.filter(({ language }) => language === 'json')) JSON.parse(json)
  })

  it('shows manifests that can be read', () => {
    if (name !== 'tag-managers.md') return
    const fences = parsePage(text).fences.filter(({ language }) => language === 'yaml')
    expect(fences).toHaveLength(3)
    for (const fence of fences) expect(parseManifest(fence.text, '/shop/.cookierc')).toMatchObject({ ok: true })
  })
})

it('every option of check is told', async () => {
  const { stdout } = await cookierc('/', ['check', '--help'])
  const page = pages.find(({ name }) => name === 'check.md')?.text ?? ''
  for (const option of new Set(stdout.match(/--[a-z-]+/g))) if (option !== '--help') expect(page).toContain(`\`${option}`)
})
