import { describe, expect, it } from 'vitest'
import { type Marked, compare, told } from './marked.ts'

const dynamic = `import dynamic from 'next/dynamic'\n`
const player = `import Player from 'react-player'\n`

const rendered: readonly Marked[] = [
  ['a member of what a module exports', `import Ads from 'react-adsense'\nconst a = ‹<Ads.Google client="1" />›`, 'init google-adsense'],
  ['what Next fetches later', `${dynamic}const Film = dynamic(() => import('react-youtube'), { ssr: false })\nconst a = ‹<Film />›`, 'embed youtube'],
  ['what React fetches later', `import { lazy } from 'react'\nconst Film = lazy(() => import('react-youtube'))\nconst a = ‹<Film />›`, 'embed youtube'],
  ['what React fetches later, by its whole', `import React from 'react'\nconst Film = React.lazy(() => import('react-youtube'))\nconst a = ‹<Film />›`, 'embed youtube'],
  ['an export that is chosen', `${dynamic}const Film = dynamic(() => import('@next/third-parties/google').then((m) => m.YouTubeEmbed))\nconst a = ‹<Film />›`, 'embed youtube'],
  ['an export that is chosen as the default', `${dynamic}const Film = dynamic(() => import('@next/third-parties/google').then(({ YouTubeEmbed }) => ({ default: YouTubeEmbed })))\nconst a = ‹<Film />›`, 'embed youtube'],
  ['an export that is awaited', `${dynamic}const Film = dynamic(async () => { const m = await import('react-youtube'); return m.default })\nconst a = ‹<Film />›`, 'embed youtube'],
  ['a player of many services', `${player}const a = ‹<Player url="https://www.youtube.com/watch?v=1" />›`, 'embed youtube'],
  ['a player of many services, and a part that is not known', `${player}const a = ‹<Player src={\`https://vimeo.com/\${id}\`} />›`, 'embed vimeo'],
  ['a player for one service', `import Player from 'react-player/youtube'\nconst a = ‹<Player url={url} />›`, 'embed youtube'],
]

const silent: Record<string, string> = {
  'a player of the own films': `${player}const a = <Player url="/film.mp4" />`,
  'a player of nobody knows what': `${player}const a = <Player url={url} />`,
  'a player that is told something else': `${player}const a = <Player light="https://www.youtube.com/watch?v=1" url="/film.mp4" />`,
  'a link to a film': 'const a = <a href="https://www.youtube.com/watch?v=1">film</a>',
  'another member': `import Ads from 'react-adsense'\nconst a = <Ads.Other />`,
  'another export that is chosen': `${dynamic}const Film = dynamic(() => import('@next/third-parties/google').then((m) => m.other))\nconst a = <Film />`,
  'a component of the project that is fetched later': `${dynamic}const Film = dynamic(() => import('./youtube'))\nconst a = <Film />`,
  'a function of that name': `import dynamic from './dynamic'\nconst Film = dynamic(() => import('react-youtube'))\nconst a = <Film />`,
}

describe('a component of a package', () => {
  it.each(rendered)('is %s', (_title, code, ...effects) => {
    const { found, promised } = compare(code, effects, { filename: 'a.jsx' })
    expect(found).toEqual(promised)
  })

  it.each(Object.entries(silent))('is not %s', (_title, code) => {
    expect(told(code, { filename: 'a.jsx' })).toEqual([])
  })
})
