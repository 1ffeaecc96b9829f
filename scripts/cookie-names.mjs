import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { readCookieNames } from './cookie-names/read.mjs'
import { isMain, projectRoot } from './entry.mjs'
import { importTypeScript } from './load-typescript.mjs'

/** @typedef {import('../src/catalogue/cookie-name-data.ts').CookieNameData} CookieNameData */

const target = 'src/catalogue/data/cookie-names.json'

/**
 * The data as a file for people too: one line for each platform and category.
 *
 * @param {CookieNameData} data
 */
function dataFile({ source, platforms }) {
  const lines = Object.entries(platforms).map(([platform, facts]) => `    ${JSON.stringify(platform)}: ${JSON.stringify(facts)}`)
  return `{\n  "source": ${JSON.stringify(source)},\n  "platforms": {\n${lines.join(',\n')}\n  }\n}\n`
}

if (isMain(import.meta.url)) {
  const [file, ...rest] = process.argv.slice(2)
  if (file === undefined || rest.length > 0) {
    console.error('Usage: node scripts/cookie-names.mjs FILE, the CSV file of the Open Cookie Database.')
    process.exitCode = 2
  } else {
    const { services } = /** @type {typeof import('../src/catalogue/registry.ts')} */ (
      await importTypeScript(join(projectRoot, 'src/catalogue/registry.ts'))
    )
    const { parseLifetime } = /** @type {typeof import('../src/manifest/duration.ts')} */ (
      await importTypeScript(join(projectRoot, 'src/manifest/duration.ts'))
    )
    const { data, names, leftOut } = readCookieNames(readFileSync(file, 'utf8'), {
      services,
      isLifetime: (text) => parseLifetime(text) !== null,
    })
    writeFileSync(join(projectRoot, target), dataFile(data))
    for (const { reason, name, platforms } of leftOut) console.log(`${reason}: ${name} (${platforms.join(', ')})`)
    console.log(`${target}: ${names} names of ${Object.keys(data.platforms).length} platforms; ${leftOut.length} left out`)
  }
}
