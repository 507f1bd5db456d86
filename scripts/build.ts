/**
 * Makes `dist/`: TypeScript to JavaScript, then one bundle for all actions, with chunks for what is seldom needed. What
 * no action uses is taken out, and so are comments but for licences; names and lines stay, so that the bundle can be
 * read. The same sources always give the same bytes, wherever they are built.
 */
import { execFileSync } from 'node:child_process'
import { copyFileSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { minify } from 'terser'

const root = fileURLToPath(new URL('..', import.meta.url))
const out = process.argv[2] ?? join(root, 'dist')
const run = (script: string, ...args: readonly string[]): void => {
  execFileSync(process.execPath, [script, ...args], { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] })
}

rmSync(join(root, 'build'), { recursive: true, force: true })
run('node_modules/typescript/bin/tsc')
rmSync(out, { recursive: true, force: true })
run('node_modules/@vercel/ncc/dist/ncc/cli.js', 'build', 'build/main.js', '-o', out, '--license', 'licenses.txt', '-q')
// the process that runs models is a file of its own: it must hold nothing but what it needs
copyFileSync(join(root, 'build/adapters/onnx/onnx-child.js'), join(out, 'onnx-child.js'))

for (const name of readdirSync(out).filter((file) => file.endsWith('index.js'))) {
  const file = join(out, name)
  const { code } = await minify(readFileSync(file, 'utf8'), {
    module: true,
    ecma: 2020,
    mangle: false,
    compress: { defaults: false, dead_code: true, unused: true, side_effects: true, toplevel: true },
    format: { beautify: true, indent_level: 2, width: 120, comments: /^!|@license|@preserve/i }
  })
  if (code === undefined) throw new Error(`${name} could not be printed`)
  writeFileSync(file, `${code}\n`)
}
