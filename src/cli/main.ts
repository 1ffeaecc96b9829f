#!/usr/bin/env node
import pc from 'picocolors'
import { run } from './program.ts'

// A reader that has seen enough, such as `head`, closes the pipe: no error of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
})

process.exitCode = await run(process.argv.slice(2), {
  cwd: process.cwd(),
  stdout: process.stdout,
  stderr: process.stderr,
  // In CI, picocolors would colour what is redirected to a file too.
  colours: pc.isColorSupported && (process.stdout.isTTY || process.env.FORCE_COLOR !== undefined),
})
