import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { type Browser, chromium } from 'playwright-core'

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']

/** Where a Chromium is installed; `null` where none is. */
export const browserPath: string | null = process.env['CHROMIUM_PATH'] ?? (process.env['PATH'] ?? '').split(delimiter)
  .flatMap((folder) => names.map((name) => join(folder, name))).find((path) => existsSync(path)) ?? null

/** Without the sandbox, which a container's root user can't have: the pages are our own. */
export function launch(): Promise<Browser> {
  return chromium.launch({ executablePath: browserPath ?? '', args: ['--no-sandbox'] })
}
