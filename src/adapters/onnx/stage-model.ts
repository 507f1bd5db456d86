/**
 * Takes a model file out of the reach of everybody else before it is looked at: what is vetted, what is digested and
 * what is loaded are the same bytes, even if the file is exchanged meanwhile.
 */
import { createHash } from 'node:crypto'
import { constants } from 'node:fs'
import { type FileHandle, lstat, open } from 'node:fs/promises'
import { UserError } from '../../errors.ts'
import { HEAD_BYTES, seemsToBe } from './file-kind.ts'

const BLOCK_BYTES = 4 * 1024 * 1024

export interface StagedModel {
  readonly bytes: number
  readonly sha256: string
}

export interface StageLimits {
  readonly maxBytes: number
  readonly shown: string
}

/** Copies a regular file that has one name to `target`, which must not exist. `shown` is the path in messages. */
export async function stageModel(path: string, target: string, limits: StageLimits): Promise<StagedModel> {
  const { shown, maxBytes } = limits
  const source = await openRegular(path, shown, maxBytes)
  try {
    const { size } = await source.stat()
    if (size === 0) throw new UserError('model-refused', `${shown} is empty.`)
    const head = new Uint8Array(Math.min(HEAD_BYTES, size))
    await source.read(head, 0, head.length, 0)
    const kind = seemsToBe(head)
    if (kind !== undefined)
      throw new UserError('model-refused', `${shown} is not an ONNX model. It seems to be ${kind}.`)
    return { bytes: size, sha256: await copy(source, size, target, shown) }
  } finally {
    await source.close()
  }
}

async function openRegular(path: string, shown: string, maxBytes: number): Promise<FileHandle> {
  const before = await lstat(path).catch((cause: NodeJS.ErrnoException) => {
    if (cause.code === 'ENOENT' || cause.code === 'ENOTDIR')
      throw new UserError('file-not-found', `There is no file ${shown}.`, { cause })
    throw new UserError('file-unreadable', `${shown} cannot be read (${cause.code}).`, { cause })
  })
  const problems: string[] = []
  if (before.isSymbolicLink()) problems.push(`${shown} is a symbolic link; give the path of the model file itself.`)
  else if (!before.isFile()) problems.push(`${shown} is not a regular file.`)
  else {
    if (before.nlink > 1)
      problems.push(
        `${shown} is a hard link: the same file has ${before.nlink} names, and one of them may lie outside the repository. Copy it to a file of its own.`
      )
    if (before.size > maxBytes) problems.push(`${shown} has ${before.size} bytes; at most ${maxBytes} are taken.`)
  }
  if (problems.length > 0) throw new UserError('model-refused', problems)
  // O_NONBLOCK: a pipe that has taken the file's place must not hold us up. Neither flag exists on Windows.
  const flags = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0)
  const handle = await open(path, flags).catch((cause: NodeJS.ErrnoException) => {
    throw new UserError('file-unreadable', `${shown} cannot be read (${cause.code}).`, { cause })
  })
  const opened = await handle.stat()
  if (opened.isFile() && opened.ino === before.ino && opened.dev === before.dev && opened.size === before.size)
    return handle
  await handle.close()
  throw changed(shown)
}

async function copy(source: FileHandle, size: number, target: string, shown: string): Promise<string> {
  const hash = createHash('sha256')
  const block = new Uint8Array(Math.min(BLOCK_BYTES, size))
  const copied = await writing(shown, open(target, 'wx', 0o600))
  try {
    for (let at = 0; at < size; ) {
      const { bytesRead } = await source.read(block, 0, Math.min(block.length, size - at), at)
      if (bytesRead === 0) throw changed(shown)
      const part = block.subarray(0, bytesRead)
      hash.update(part)
      await writing(shown, copied.writeFile(part))
      at += bytesRead
    }
  } finally {
    await copied.close()
  }
  return hash.digest('hex')
}

async function writing<T>(shown: string, step: Promise<T>): Promise<T> {
  try {
    return await step
  } catch (cause) {
    const why = (cause as NodeJS.ErrnoException).code
    throw new UserError(
      'model-failed',
      `There is no room for a copy of ${shown} (${why}). Make room in the folder for temporary files, or give another one.`,
      { cause }
    )
  }
}

function changed(shown: string): UserError {
  return new UserError(
    'file-unreadable',
    `${shown} was changed while it was read. Let the step that writes it end first.`
  )
}
