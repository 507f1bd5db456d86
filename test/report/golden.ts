/** Whole texts kept beside the tests, to be read by people. `UPDATE_GOLDEN=1 npm test -- report` writes them anew. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { expect } from '@jest/globals'

export function expectGolden(name: string, text: string): void {
  const path = new URL(`../fixtures/report/${name}`, import.meta.url)
  if (process.env['UPDATE_GOLDEN'] === '1' || !existsSync(path)) writeFileSync(path, text)
  expect(text).toBe(readFileSync(path, 'utf8'))
}
