/** A job that writes the sticky comment: `node write-comment.ts <api url> <run>`. Run by comment-race.test.ts. */
import { githubComments } from '../../../src/adapters/github/comments.ts'
import { commentMarker } from '../../../src/report/marker.ts'
import { hastyClient, runOf } from '../../support/github.ts'

const [, , url = '', run = ''] = process.argv
const client = hastyClient({ url }, { writeIntervalMs: 100, timeoutMs: 20_000 })
const comments = githubComments(client, { issue: 1, run: runOf(Number(run)) })
await comments.upsert(commentMarker(''), `run ${run}`)
