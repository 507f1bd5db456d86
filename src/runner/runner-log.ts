/** The log of a step: workflow commands for what should be seen on the run's page, plain lines for the rest. */
import * as core from '@actions/core'
import type { Log } from '../ports.ts'

export function runnerLog(): Log {
  return {
    info: (text) => core.info(inert(text)),
    notice: (text) => core.notice(text),
    warning: (text) => core.warning(text),
    progress: (text) => core.debug(text)
  }
}

/** A runner obeys commands that a line begins with; a line of ours that quotes somebody must not become one. */
export const inert = (text: string): string => text.replace(/^(\s*)(::|##\[)/gm, '$1 $2').replaceAll('##[', '# #[')
