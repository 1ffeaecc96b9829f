import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { checkToHtml } from '../../src/report/html.ts'
import { browserPath, launch } from './browser.ts'
import { checkedOf, problemOf } from './checked-of.ts'
import { effectOf, inventoryOf } from './inventory-of.ts'
import { contentWidth, focusedText, openDetails, outsideTheWindow, weakContrasts } from './page-probes.js'

const long = 'a_very_long_name_without_any_break_'.repeat(6)
const inventory = inventoryOf([
  effectOf({ evidence: [{ file: 'src/b.ts', line: 9, text: '`track` is called without consent' }] }),
  effectOf({ line: 12, verdict: 'granted' }),
  effectOf({ name: long, file: `src/${long}.ts`, service: null, category: null, verdict: 'unknown', declared: false }),
  effectOf({ name: 'theme', service: null, category: 'preferences', verdict: 'exempt' }),
  effectOf({ kind: 'load', name: null, type: null, service: 'meta-pixel', category: 'marketing', declared: false, description: 'script of Meta Pixel' }),
])

describe.skipIf(browserPath === null)('in a browser', () => {
  const folder = mkdtempSync(join(tmpdir(), 'consent-html-'))
  const address = pathToFileURL(join(folder, 'report.html')).href
  const complaints: string[] = []
  let browser: Browser

  beforeAll(async () => {
    writeFileSync(join(folder, 'report.html'), checkToHtml(checkedOf([problemOf(), problemOf({ level: 'warning', message: long })], { inventory })))
    browser = await launch()
  }, 60_000)

  afterAll(async () => {
    await browser.close()
    rmSync(folder, { recursive: true })
  })

  async function open(options: BrowserContextOptions = {}): Promise<Page> {
    const page = await browser.newPage(options)
    page.on('console', (message) => complaints.push(message.text()))
    page.on('pageerror', (error) => complaints.push(error.message))
    page.on('request', (request) => {
      if (request.url() !== address) complaints.push(request.url())
    })
    await page.goto(address)
    return page
  }

  const shown = (page: Page): Promise<string[]> => page.locator('tr[data-text]:visible th').evaluateAll((cells) => cells.map(({ textContent }) => textContent.slice(0, 10)))

  it('asks for nothing, and its own policy has nothing against it', async () => {
    await open()
    expect(complaints).toEqual([])
  })

  it.each([1280, 375])('fits a window of %i pixels', async (width) => {
    const page = await open({ viewport: { width, height: 900 } })
    await page.evaluate(openDetails)
    expect(await page.evaluate(contentWidth)).toBe(width)
    expect(await page.evaluate(outsideTheWindow)).toEqual([])
  })

  it('filters by word, verdict, category and declaration, and says how many are left', async () => {
    const page = await open()
    const told = page.locator('.filters output')
    expect(await told.textContent()).toBe('4 entries')
    await page.getByLabel('Search', { exact: true }).fill('META')
    expect(await shown(page)).toEqual(['Meta Pixel'])
    expect(await told.textContent()).toBe('1 of 4 entries')
    expect(await page.locator('caption:visible').allTextContents()).toEqual(['2 problems (1 error, 1 warning)', 'By provider (1)'])
    await page.getByLabel('Search', { exact: true }).fill('')
    await page.getByLabel('Consent', { exact: true }).selectOption('exempt')
    expect(await shown(page)).toEqual(['themeCooki'])
    await page.getByLabel('Consent', { exact: true }).selectOption('')
    await page.getByLabel('Declared', { exact: true }).selectOption('no')
    await page.getByLabel('Category', { exact: true }).selectOption('marketing')
    expect(await shown(page)).toEqual(['Meta Pixel'])
  })

  it('is used by the keyboard alone', async () => {
    const page = await open()
    await page.keyboard.press('Tab')
    expect(await page.evaluate(focusedText)).toBe('Skip to what is stored')
    await page.locator('summary').first().focus()
    await page.keyboard.press('Enter')
    expect(await page.locator('details').first().getAttribute('open')).toBe('')
  })

  it('is there to read without scripts', async () => {
    const page = await open({ javaScriptEnabled: false })
    expect(await page.locator('tr[data-text]').count()).toBe(4)
    expect(await page.locator('.filters').isVisible()).toBe(false)
  })

  it.each(['light', 'dark'] as const)('has enough contrast for every text in %s colours', async (colorScheme) => {
    const page = await open({ colorScheme, viewport: { width: 1280, height: 900 } })
    expect(await page.evaluate(weakContrasts)).toEqual([])
  })

  it('goes on paper whole, without what can only be clicked', async () => {
    const page = await open()
    await page.emulateMedia({ media: 'print' })
    expect(await page.locator('.filters').isVisible()).toBe(false)
    expect(await page.locator('details .places').first().isVisible()).toBe(true)
    expect((await page.pdf()).length).toBeGreaterThan(10_000)
  })
})
