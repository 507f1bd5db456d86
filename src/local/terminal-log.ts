/** The log of the local command: plain lines on standard error, and a line that replaces itself for progress. */
import type { Log } from '../ports.ts'

export function terminalLog(): Log {
  const { stderr } = process
  const erase = stderr.isTTY ? '\r\u001b[K' : ''
  const line = (text: string): void => void stderr.write(`${erase}${text}\n`)
  return {
    info: line,
    notice: (text) => line(`note: ${text}`),
    warning: (text) => line(`warning: ${text}`),
    progress: (text) => void (stderr.isTTY && stderr.write(`${erase}${text === '' ? '' : `${text} …`}`))
  }
}
