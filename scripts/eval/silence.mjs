import { readdirSync } from 'node:fs'
import { join } from 'node:path'

/** Well-known packages of many kinds that track nobody. */
export const silentPackages = [
  'react@19.3.1', 'vue@3.5.45', 'svelte@5.57.3', 'preact@11.2.0', 'lit@3.3.3', 'solid-js@1.9.19',
  '@angular/core@22.2.6', '@mui/material@9.5.0', 'antd@6.6.8', 'bootstrap@5.3.9', '@headlessui/react@2.2.10',
  '@radix-ui/react-dialog@1.3.1', 'swiper@14.4.0', 'chart.js@4.6.1', 'd3-selection@3.0.1', 'three@0.187.0',
  'leaflet@1.9.4', 'date-fns@4.4.0', 'dayjs@1.11.23', 'luxon@3.7.2', 'moment@2.31.0', 'lodash@4.18.1', 'ramda@0.32.0',
  'rxjs@7.8.2', 'zod@4.6.7', 'express@5.3.0', 'fastify@5.12.8', 'koa@3.3.0', 'undici@8.12.4', 'socket.io@4.8.4',
  'axios@1.21.1', 'webpack@5.112.2', 'rollup@4.68.7', 'postcss@8.5.33', 'acorn@8.19.0', 'marked@18.2.1',
  'highlight.js@11.12.0', 'jquery@4.0.0', 'react-hook-form@7.92.0', 'i18next@27.1.2',
]

const mostFiles = 60

/**
 * Files of a package for people to read, spread evenly over it.
 *
 * @param {string} folder absolute
 * @returns {string[]} absolute paths
 */
export function sampleOf(folder) {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(?:[cm]?js|jsx|tsx?)$/.test(file) && !/\.d\.[cm]?ts$|\.min\.|\.prod(?:uction)?\./.test(file))
    .sort()
  const step = Math.max(1, files.length / mostFiles)
  return files.filter((_, index) => Math.floor(index / step) !== Math.floor((index - 1) / step)).map((file) => join(folder, file))
}
