/**
 * `modelgate rehearse`: a real release on this machine. The bundled models go through the same actions that a workflow
 * would run, started as a runner starts them, against a GitHub that stands in for the real one.
 */

import { existsSync } from 'node:fs'
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join, relative, resolve } from 'node:path'
import { UserError } from '../errors.ts'
import type { Verdict } from '../evidence/statement.ts'
import type { Log } from '../ports.ts'
import { renderPage } from '../report/html.ts'
import { addCommit, addPull } from './github/seed.ts'
import { type RunningGitHub, startGitHub } from './github/start-github.ts'
import { parse } from './parse-arguments.ts'
import { productRoot } from './product-root.ts'
import { runAsRunner } from './run-as-runner.ts'

const POLICY = '.github/modelgate.yml'
/** What shows that a folder is ours to empty. */
const MARK = '.modelgate-rehearsal'

interface Story {
  readonly name: string
  /** What a person who opens this pull request claims. */
  readonly claim: string
  /** Name of its file, and of what it answered to the traffic of production. */
  readonly model: string
  readonly expected: Verdict
}

const stories: readonly Story[] = [
  {
    name: 'better-model',
    claim: 'a support vector machine, better than the production model on every digit',
    model: 'candidate',
    expected: 'pass'
  },
  {
    name: 'worse-on-sevens',
    claim: 'better on average, but in its training data sevens were labelled ones',
    model: 'candidate-worse-slice',
    expected: 'fail'
  }
]

export async function rehearse(args: readonly string[], log: Log): Promise<number> {
  const { values } = parse(args, { directory: { type: 'string' }, help: { type: 'boolean', short: 'h' } })
  if (values['help'] === true) {
    process.stdout.write('modelgate rehearse [--directory modelgate-rehearsal]\n')
    return 0
  }
  const directory = resolve(String(values['directory'] ?? 'modelgate-rehearsal'))
  await emptyFolder(directory)
  const root = productRoot()
  const github = await startGitHub()
  try {
    log.info(
      `A repository with a production model that reads handwritten digits, and a policy. GitHub: ${github.url} (a stand-in)`
    )
    const results: { readonly story: Story; readonly verdict: string; readonly page: string }[] = []
    for (const story of stories) {
      const verdict = await perform(story, { root, directory, github, log })
      results.push({ story, ...verdict })
    }
    log.info('')
    for (const { story, verdict, page } of results)
      log.info(
        `${story.name}: ${verdict}${verdict === story.expected ? '' : ` (expected ${story.expected})`}; read ${relative(process.cwd(), page)}`
      )
    return results.every(({ story, verdict }) => verdict === story.expected) ? 0 : 1
  } finally {
    await github.stop()
  }
}

interface Stage {
  readonly root: string
  readonly directory: string
  readonly github: RunningGitHub
  readonly log: Log
}

/** One pull request: its workspace, its jobs, and what a reviewer would then see. */
async function perform(
  story: Story,
  { root, directory, github, log }: Stage
): Promise<{ verdict: string; page: string }> {
  log.info(`\nPull request "${story.name}": ${story.claim}`)
  const example = join(root, 'examples', 'digits')
  const home = join(directory, story.name)
  const workspace = join(home, 'workspace')
  await mkdir(join(workspace, 'models'), { recursive: true })
  await mkdir(join(workspace, '.github'), { recursive: true })
  const policy = await readFile(join(example, 'modelgate.yml'), 'utf8')
  await writeFile(join(workspace, POLICY), policy)
  await cp(join(example, 'heldout.csv'), join(workspace, 'heldout.csv'))
  await cp(join(example, 'models', 'production.onnx'), join(workspace, 'models', 'production.onnx'))
  await cp(join(example, 'models', `${story.model}.onnx`), join(workspace, 'models', 'candidate.onnx'))
  await mkdir(join(workspace, 'shadow'))
  for (const sample of ['production', 'control'])
    await cp(join(example, 'shadow', `${sample}.csv`), join(workspace, 'shadow', `${sample}.csv`))
  await cp(join(example, 'shadow', `${story.model}.csv`), join(workspace, 'shadow', 'candidate.csv'))

  const { state } = github
  const base = addCommit(state, {
    branch: state.repository.defaultBranch,
    message: 'production',
    files: { [POLICY]: policy }
  })
  const head = addCommit(state, { branch: story.name, message: story.claim, files: { [POLICY]: policy } })
  const pull = addPull(state, { sha: head, branch: story.name, baseSha: base })
  const event = join(home, 'event.json')
  const fullName = `${state.repository.owner}/${state.repository.name}`
  const repo = { full_name: fullName }
  await writeFile(
    event,
    JSON.stringify({ pull_request: { number: pull.number, head: { sha: head, repo }, base: { sha: base, repo } } })
  )
  const environment = {
    GITHUB_ACTIONS: 'true',
    GITHUB_EVENT_NAME: 'pull_request',
    GITHUB_EVENT_PATH: event,
    GITHUB_REPOSITORY: fullName,
    GITHUB_SHA: head,
    GITHUB_RUN_ID: String(1_000 + pull.number),
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_API_URL: github.url
  }
  let verdict = ''
  for (const action of ['evaluate', 'shadow', 'report']) {
    log.info(`  ${action}`)
    const scratch = join(home, action)
    await mkdir(scratch, { recursive: true })
    const step = await runAsRunner({
      action: join(root, 'actions', action),
      inputs: { 'github-token': [...state.tokens.keys()][0] ?? '' },
      workspace,
      scratch,
      environment,
      onLine: (line) => {
        // commands to the runner, which a log does not show
        if (!/^::(add-mask|debug)/.test(line))
          log.info(`    ${line.replace(/^::(error|notice|warning)[^:]*::/, '$1: ')}`)
      }
    })
    verdict = step.outputs['verdict'] ?? ''
  }
  const comment = state.comments.find(({ issue }) => issue === pull.number)?.body ?? ''
  await writeFile(join(home, 'comment.md'), comment)
  const page = join(home, 'comment.html')
  await writeFile(page, renderPage(comment, { title: `Pull request ${pull.number}: ${story.name}` }))
  return { verdict, page }
}

/** Makes the folder, or empties one that an earlier rehearsal made. Anybody else's folder is left alone. */
async function emptyFolder(directory: string): Promise<void> {
  if (existsSync(directory) && !existsSync(join(directory, MARK)))
    throw new UserError('input-invalid', `${directory} exists and is not a rehearsal's: name another with --directory`)
  await rm(directory, { recursive: true, force: true })
  await mkdir(directory, { recursive: true })
  await writeFile(join(directory, MARK), '')
}
