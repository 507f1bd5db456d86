import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { expect, test } from '@jest/globals'
import { githubComments } from '../../../src/adapters/github/comments.ts'
import { addComment, addPull } from '../../../src/local/github/seed.ts'
import { commentMarker } from '../../../src/report/marker.ts'
import { COMMIT, hastyClient, runOf, withGitHub } from '../../support/github.ts'

const WRITERS = 10
const marker = commentMarker('')
const runs = Array.from({ length: WRITERS }, (_, i) => i + 1)

test('ten jobs in processes of their own end with one comment, and it is the newest run’s', () =>
  withGitHub({}, async (github) => {
    addPull(github.state, { sha: COMMIT })
    const script = fileURLToPath(new URL('write-comment.ts', import.meta.url))
    const jobs = runs.map((run) => spawn(process.execPath, [script, github.url, String(run)], { stdio: 'inherit' }))
    const codes = await Promise.all(jobs.map(async (job) => (await once(job, 'exit'))[0]))
    expect(codes).toEqual(runs.map(() => 0))
    expect(github.state.comments.map(({ body }) => body.split('\n').at(-1))).toEqual([`run ${WRITERS}`])
  }))

test.each([
  ['of different runs', (i: number) => i],
  ['of one run', () => 1]
])('ten jobs %s, all at once, again and again, end with one comment', async (_, runOfJob) => {
  for (let i = 0; i < 10; i++) {
    await withGitHub({}, async (github) => {
      addPull(github.state, { sha: COMMIT })
      if (i % 3 === 1) addComment(github.state, 1, 'github-actions[bot]', `${marker}\n\nfrom before`)
      const results = await Promise.all(
        runs.map((run) => {
          const client = hastyClient(github, { writeIntervalMs: 100, timeoutMs: 20_000 })
          return githubComments(client, { issue: 1, run: runOf(runOfJob(run)) }).upsert(marker, `run ${runOfJob(run)}`)
        })
      )
      expect(github.state.comments.map(({ body }) => body.split('\n').at(-1))).toEqual([`run ${runOfJob(WRITERS)}`])
      // The oldest comment stays: all writers name the same address.
      expect(new Set(results.map(({ url }) => url)).size).toBe(1)
    })
  }
})
