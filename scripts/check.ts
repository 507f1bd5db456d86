/** Everything that CI runs, in the order in which it is quick to find out: `npm run check`. */
import { spawnSync } from 'node:child_process'
import { globSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const bin = (name: string): string => join(root, 'node_modules', '.bin', name)

const workflows = globSync(['.github/workflows/*.yml', 'examples/workflows/*.yml'], { cwd: root })

/** What needs a program that a fresh machine may lack. Skipped loudly, and never in CI. */
const external = [
  { what: 'workflows are valid', command: 'actionlint', args: workflows },
  { what: 'workflows are safe', command: 'zizmor', args: ['--offline', '--persona=auditor', '.', ...workflows] }
] as const

const steps: readonly (readonly [what: string, act: () => boolean])[] = [
  ['types', () => run(bin('tsc'), '--noEmit') && run(bin('tsc'), '--noEmit', '-p', 'test')],
  ['lint', () => run(bin('biome'), 'ci', '.') && run(bin('knip'))],
  ['generated files', () => run(process.execPath, 'scripts/generate.ts', '--check')],
  ['the bundle is what the sources give', sameBundle],
  ['tests', () => run(process.execPath, 'scripts/test.ts', '--ci')],
  ['the rehearsal', rehearse],
  ...external.map(({ what, command, args }) => [what, () => runIfThere(what, command, ...args)] as const)
]

const skipped: string[] = []
for (const [what, act] of steps) {
  const started = performance.now()
  console.log(`\n=== ${what}`)
  if (!act()) {
    console.error(`\n${what}: FAILED`)
    process.exit(1)
  }
  console.log(`=== ${what}: ok, ${((performance.now() - started) / 1000).toFixed(1)} s`)
}
if (skipped.length > 0) console.log(`\nSKIPPED, because the program is not here: ${skipped.join(', ')}`)
console.log('\nEverything holds.')

function run(command: string, ...args: readonly string[]): boolean {
  return spawnSync(command, args, { cwd: root, stdio: 'inherit' }).status === 0
}

function runIfThere(what: string, command: string, ...args: readonly string[]): boolean {
  const found = spawnSync(command, ['--version'], { stdio: 'ignore' }).error === undefined
  if (found) return run(command, ...args)
  skipped.push(`${what} (${command})`)
  return process.env['CI_NOTHING_SKIPPED'] !== '1'
}

/** Builds anew in another folder and compares every byte. */
function sameBundle(): boolean {
  const fresh = mkdtempSync(join(tmpdir(), 'modelgate-dist-'))
  try {
    if (!run(process.execPath, 'scripts/build.ts', fresh)) return false
    const [ours, theirs] = [join(root, 'dist'), fresh].map((folder) => readdirSync(folder).sort())
    const differing = [...new Set([...ours!, ...theirs!])].filter((file) => {
      if (!ours!.includes(file) || !theirs!.includes(file)) return true
      return !readFileSync(join(root, 'dist', file)).equals(readFileSync(join(fresh, file)))
    })
    if (differing.length > 0) console.error(`dist/ is not up to date; run "npm run build": ${differing.join(', ')}`)
    return differing.length === 0
  } finally {
    rmSync(fresh, { recursive: true, force: true })
  }
}

function rehearse(): boolean {
  const folder = mkdtempSync(join(tmpdir(), 'modelgate-rehearsal-'))
  rmSync(folder, { recursive: true })
  try {
    return run(process.execPath, 'bin/modelgate.js', 'rehearse', '--directory', folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
