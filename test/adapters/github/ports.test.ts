import { githubComments } from '../../../src/adapters/github/comments.ts'
import { githubContents } from '../../../src/adapters/github/contents.ts'
import { githubPullRequests } from '../../../src/adapters/github/pull-requests.ts'
import { githubStatuses } from '../../../src/adapters/github/statuses.ts'
import { addComment, addCommit, addPull } from '../../../src/local/github/seed.ts'
import type { CommitStatus } from '../../../src/report/status.ts'
import {
  type FakeComment,
  type FakePull,
  fakeComments,
  fakeContents,
  fakePullRequests,
  fakeStatuses
} from '../../support/fake-github.ts'
import { COMMIT, hastyClient, withGitHub } from '../../support/github.ts'
import { commentsSuite, contentsSuite, pullsSuite, statusesSuite } from '../../support/port-suites.ts'

commentsSuite('fake', async (use) => {
  const stored: FakeComment[] = []
  await use({
    writer: (run) => fakeComments(stored, run),
    bodies: () => stored.map(({ body }) => body),
    say: (author, body) => stored.push({ author, body, url: 'https://x' })
  })
})

commentsSuite('GitHub', (use) =>
  withGitHub({}, async (github) => {
    const { number } = addPull(github.state, { sha: COMMIT })
    await use({
      writer: (run) => githubComments(hastyClient(github), { issue: number, run }),
      bodies: () => github.state.comments.map(({ body }) => body),
      say: (author, body) => addComment(github.state, number, author, body)
    })
  })
)

statusesSuite('fake', async (use) => {
  const set: { sha: string; status: CommitStatus }[] = []
  await use({
    statuses: fakeStatuses(set),
    last: () => Object.fromEntries(set.map(({ status: { context, ...status } }) => [context, status]))
  })
})

statusesSuite('GitHub', (use) =>
  withGitHub({}, async (github) => {
    github.state.commits.set(COMMIT, { sha: COMMIT, message: 'x', parents: [], files: new Map(), date: new Date() })
    await use({
      statuses: githubStatuses(hastyClient(github)),
      last: () =>
        Object.fromEntries(
          github.state.statuses.map(({ context, state, description, targetUrl }) => [
            context,
            { state: state as CommitStatus['state'], description: description ?? '', targetUrl }
          ])
        )
    })
  })
)

contentsSuite('fake', async (use) => {
  const commits = new Map<string, Readonly<Record<string, string>>>()
  const commit = (files: Readonly<Record<string, string>>): string => {
    const sha = String(commits.size + 1).repeat(40)
    commits.set(sha, files)
    return sha
  }
  await use({ contents: fakeContents(commits), commit })
})

contentsSuite('GitHub', (use) =>
  withGitHub({}, (github) =>
    use({
      contents: githubContents(hastyClient(github)),
      commit: (files) => addCommit(github.state, { branch: 'main', files })
    })
  )
)

pullsSuite('fake', async (use) => {
  const pulls: FakePull[] = []
  const open = (sha: string, owner: string, branch: string): number =>
    pulls.push({ number: pulls.length + 1, sha, owner, branch })
  await use({ pulls: fakePullRequests(pulls), open })
})

pullsSuite('GitHub', (use) =>
  withGitHub({}, (github) =>
    use({
      pulls: githubPullRequests(hastyClient(github)),
      open: (sha, owner, branch) => addPull(github.state, { sha, owner, branch }).number
    })
  )
)
