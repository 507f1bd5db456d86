/** The local command as a person types it, in a folder of its own. */
import { execFile } from 'node:child_process'
import { commandFile } from '../acceptance/product.ts'
import { newProject, type Project } from '../acceptance/project.ts'

export interface Ended {
  readonly exitCode: number
  readonly output: string
  readonly error: string
}

export function modelgate({ folder }: Pick<Project, 'folder'>, ...args: readonly string[]): Promise<Ended> {
  const { PATH = '', HOME = '' } = process.env
  return new Promise((resolve) => {
    execFile(process.execPath, [commandFile, ...args], { cwd: folder, env: { PATH, HOME } }, (failure, output, error) =>
      resolve({ exitCode: failure === null ? 0 : Number(failure.code), output, error })
    )
  })
}

/** In a new folder with these files. */
export const modelgateIn = (files: Readonly<Record<string, string | Uint8Array>>, ...args: readonly string[]) =>
  modelgate(newProject(files), ...args)
