import { UserError } from '../../errors.ts'
import { shownPath } from '../../tables/shown.ts'

/** Why the system refused, in its words: `permission denied`. */
export function systemReason(error: unknown): string {
  const text = String((error as Partial<Error>).message ?? error)
  return /^[A-Z0-9_]+: (.+?)(?:, [a-z]+(?: '.*)?)?$/s.exec(text)?.[1] ?? text
}

/** Whether there is nothing at the path that was asked for. */
export function isAbsent(error: unknown): boolean {
  const code = (error as NodeJS.ErrnoException).code
  return code === 'ENOENT' || code === 'ENOTDIR'
}

/** The error for a file that could not be read. */
export function unreadable(path: string, error: unknown): UserError {
  if (error instanceof UserError) return error
  if (isAbsent(error)) return new UserError('file-not-found', `there is no file ${shownPath(path)}`, { cause: error })
  return new UserError('file-unreadable', `${shownPath(path)} cannot be read: ${systemReason(error)}`, { cause: error })
}
