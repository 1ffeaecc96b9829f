import { isAbsolute, join } from 'node:path'
import { rolldown } from 'rolldown'
import { dataAsFiles } from './data-as-files.mjs'

/**
 * Joins the sources to a few readable files below `dist/src`: Node needs longer to find and link four hundred small
 * modules than to run them. Packages stay imports.
 *
 * @param {string} root absolute path of the project
 */
export async function bundle(root) {
  const bundled = await rolldown({
    input: {
      'plugin': join(root, 'src/index.ts'),
      'cli/main': join(root, 'src/cli/main.ts'),
      'cli/program': join(root, 'src/cli/program.ts'),
      // Threads of ESLint load it by its address.
      'cli/eslint-options-module': join(root, 'src/cli/eslint-options-module.ts'),
    },
    platform: 'node',
    external: (name) => !name.startsWith('.') && !isAbsolute(name),
    plugins: [dataAsFiles(root)],
    // Reading the catalogue's sources is most of the work.
    checks: { pluginTimings: false },
  })
  await bundled.write({
    dir: join(root, 'dist/src'),
    format: 'esm',
    chunkFileNames: 'chunks/[name].js',
    entryFileNames: '[name].js',
    assetFileNames: 'data/[name][extname]',
  })
  await bundled.close()
}
