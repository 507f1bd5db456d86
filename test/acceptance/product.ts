/** The product under test: what is committed, or another copy of it, such as an unpacked release. */
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const repository = fileURLToPath(new URL('../..', import.meta.url))
const product = process.env['MODELGATE_PRODUCT'] ?? repository

/** Folders with `action.yml` and `index.js`. */
export const actionFolders = {
  gate: product,
  evaluate: join(product, 'actions/evaluate'),
  shadow: join(product, 'actions/shadow'),
  report: join(product, 'actions/report')
} as const
export type ActionName = keyof typeof actionFolders

export const commandFile = join(product, 'bin/modelgate.js')
