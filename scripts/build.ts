/**
 * Makes `dist/`: TypeScript to JavaScript, then one bundle for all actions, with chunks for what is seldom needed. The
 * same sources always give the same bytes, wherever they are built.
 */
import { execFileSync } from 'node:child_process'
import { copyFileSync, rmSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const out = process.argv[2] ?? 'dist'
const run = (script: string, ...args: readonly string[]): void => {
  execFileSync(process.execPath, [script, ...args], { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] })
}

for (const folder of ['build', out]) rmSync(`${root}${folder}`, { recursive: true, force: true })
run('node_modules/typescript/bin/tsc')
run('node_modules/@vercel/ncc/dist/ncc/cli.js', 'build', 'build/main.js', '-o', out, '--license', 'licenses.txt', '--quiet')
// the process that runs models is a file of its own: it must hold nothing but what it needs
copyFileSync(`${root}build/adapters/onnx/onnx-child.js`, `${root}${out}/onnx-child.js`)
