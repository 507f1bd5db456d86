/** The folder that holds the product, from wherever in it this code runs: the bundle, or the sources. */
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export function productRoot(): string {
  let folder = dirname(fileURLToPath(import.meta.url))
  for (;;) {
    const manifest = join(folder, 'package.json')
    if (existsSync(manifest) && JSON.parse(readFileSync(manifest, 'utf8')).name === 'modelgate') return folder
    const parent = dirname(folder)
    if (parent === folder) throw new Error('the product is not where its code runs: package.json was not found')
    folder = parent
  }
}
