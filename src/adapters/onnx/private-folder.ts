/**
 * A fresh folder for one model: only its owner may look into it, nothing else lies there, and it does not outlive the
 * run. The process that runs the model takes it away when its parent dies; what even that leaves (a machine that lost
 * power) is swept by the next run.
 */
import { createHash } from 'node:crypto'
import { lstat, mkdtemp, readdir, readlink, rm } from 'node:fs/promises'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { UserError } from '../../errors.ts'

const PREFIX = 'modelgate-onnx'

/** `modelgate-onnx-<machine>-<process>-<random>`, mode 0700, under the folder for temporary files. */
export async function makePrivateFolder(temp: string): Promise<string> {
  try {
    return await mkdtemp(join(temp, `${PREFIX}-${await machine()}-${process.pid}-`))
  } catch (cause) {
    const why = (cause as NodeJS.ErrnoException).code
    throw new UserError(
      'model-failed',
      `A model is copied before it is looked at, but ${temp} cannot be written (${why}). Make room there, or give another folder for temporary files.`,
      { cause }
    )
  }
}

export async function removeFolder(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true, maxRetries: 3 })
}

/** Removes the folders of processes of this machine and this user that are gone. */
export async function sweepPrivateFolders(temp: string): Promise<void> {
  const mine = new RegExp(`^${PREFIX}-${await machine()}-(\\d+)-[A-Za-z0-9]{6}$`)
  const names = await readdir(temp).catch(() => [])
  for (const name of names) {
    const pid = mine.exec(name)?.[1]
    if (pid === undefined || isRunning(Number(pid))) continue
    const path = join(temp, name)
    const stat = await lstat(path).catch(() => undefined)
    if (stat?.isDirectory() && stat.uid === (process.getuid?.() ?? stat.uid)) await removeFolder(path).catch(() => {})
  }
}

/**
 * Process numbers mean something only within one process namespace: containers that share a temporary folder must not
 * take each other's live folders for leftovers.
 */
async function machine(): Promise<string> {
  const namespace = await readlink('/proc/self/ns/pid').catch(() => '')
  return createHash('sha256').update(`${hostname()} ${namespace}`).digest('hex').slice(0, 8)
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
