import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { writeProject } from './bench/project-corpus.mjs'
import { isMain, projectRoot } from './entry.mjs'

const command = join(projectRoot, 'dist', 'src', 'cli', 'main.js')
const measure = `
process.on('exit', () => process.stderr.write(JSON.stringify({ memory: process.resourceUsage().maxRSS / 1024, cpu: process.cpuUsage() })))
`

/**
 * Time of the clock and of the processor in seconds, most memory in MB, and what was printed.
 *
 * @param {string} root
 * @param {string[]} args
 */
function timeCommand(root, args) {
  const probe = join(root, '.measure.cjs')
  writeFileSync(probe, measure)
  const start = performance.now()
  const { stdout, stderr } = spawnSync(process.execPath, ['--no-warnings', '--require', probe, command, ...args], {
    cwd: root, encoding: 'utf8', maxBuffer: 1e9,
  })
  const seconds = (performance.now() - start) / 1000
  // Threads require the probe as well; the process itself is the last to leave.
  const { memory, cpu } = JSON.parse(stderr.slice(stderr.lastIndexOf('{"memory"')))
  return { seconds, memory, processor: (cpu.user + cpu.system) / 1e6, stdout }
}

/** @param {number} files */
function run(files) {
  const root = mkdtempSync(join(tmpdir(), 'consent-bench-check-'))
  try {
    writeProject(root, files)
    console.log(`${files} files; Node ${process.version}; ${availableParallelism()} cores`)
    /** @type {string[]} */
    const outputs = []
    for (const [name, args] of /** @type {const} */ ([
      ['scan', ['scan', '-f', 'json']],
      ['check, one thread', ['check', '-f', 'json']],
      ['check, two threads', ['check', '-f', 'json', '--concurrency', '2']],
    ])) {
      const { seconds, memory, processor, stdout } = timeCommand(root, [...args])
      console.log(`${name}: ${seconds.toFixed(1)} s (${processor.toFixed(1)} s of the processor), ${memory.toFixed(0)} MB`)
      if (args[0] === 'check') outputs.push(stdout)
    }
    console.log(outputs[0] === outputs[1] ? 'The result is the same with one thread and two.' : 'THE RESULTS DIFFER.')
  } finally {
    rmSync(root, { recursive: true, force: true })
  }
}

if (isMain(import.meta.url)) {
  const { values } = parseArgs({ options: { files: { type: 'string', default: '5000' } } })
  run(Number(values.files))
}
