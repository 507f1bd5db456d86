/** A process that is killed in its middle leaves whole evidence, or none. */
import { spawn } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { expect, test } from '@jest/globals'
import { parseEvidence } from '../../src/evidence/read.ts'
import { projectFiles } from './predictions.ts'
import { actionFolders } from './product.ts'
import { newProject, removeProjectsAfterwards } from './project.ts'

removeProjectsAfterwards()

/** Whether the process was still at work when it was killed. */
async function killedAfter(ms: number, folder: string): Promise<boolean> {
  const { PATH = '' } = process.env
  const child = spawn(process.execPath, [join(actionFolders.evaluate, 'index.js')], {
    cwd: folder,
    env: { PATH, GITHUB_WORKSPACE: folder },
    stdio: 'ignore'
  })
  const ended = new Promise<boolean>((resolve) => child.once('close', (_, signal) => resolve(signal === 'SIGKILL')))
  await Promise.race([sleep(ms), ended])
  child.kill('SIGKILL')
  return ended
}

const delays = Array.from({ length: 12 }, (_, at) => 20 + 60 * at)

test('whenever it is killed', async () => {
  const project = newProject(projectFiles())
  const killed: boolean[] = []
  for (const ms of delays) {
    killed.push(await killedAfter(ms, project.folder))
    const files = readdirSync(project.folder).includes('modelgate-evidence')
      ? readdirSync(join(project.folder, 'modelgate-evidence')).filter((name) => name.endsWith('.json'))
      : []
    for (const name of files)
      expect(() => parseEvidence(project.read(`modelgate-evidence/${name}`), name)).not.toThrow()
  }
  expect(killed).toContain(true)
})
