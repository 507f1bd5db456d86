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

/**
 * A runner obeys `::command::` at the start of a line, after any blanks, and `##[command]` anywhere in one: a line of
 * ours that quotes somebody must not become either, so both are pulled apart.
 * https://github.com/actions/runner/blob/main/src/Runner.Common/ActionCommand.cs
 */
export const inert = (text: string): string => text.replace(/^([\s\u0085]*)::/gm, '$1: :').replaceAll('##[', '# #[')
