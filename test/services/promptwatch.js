import { promptwatch } from '@c15t/scripts/promptwatch'
import { promptwatch as clock } from './clock'

export const scripts = [promptwatch({ projectId: 'p-1' })] // expect: init promptwatch
const script = document.createElement('script')
script.async = true
script.src = 'https://ingest.promptwatch.com/js/client.min.js' // expect: load promptwatch
document.head.appendChild(script)

// What follows only looks like it.
clock({ projectId: 'p-1' })
export const manual = 'See https://ingest.promptwatch.com/js/client.min.js'
const alien = document.createElement('script')
alien.src = 'https://ingest.promptwatch.com.example.org/js/client.min.js'
document.head.appendChild(alien)
