/** The local command: what it answers and how it exits. */
import { describe, expect, test } from '@jest/globals'
import { commands } from '../../src/local/commands.ts'
import { VERSION } from '../../src/version.ts'
import { accuracyAtLeast, bounds, POLICY, policyOf, projectFiles } from '../acceptance/predictions.ts'
import { newProject, removeProjectsAfterwards } from '../acceptance/project.ts'
import { modelgate, modelgateIn } from './command.ts'

removeProjectsAfterwards()

const verdicts = [
  ['pass', 0],
  ['fail', 1],
  ['inconclusive', 2]
] as const
test.concurrent.each(verdicts)('evaluate, report and gate: %s exits with %i', async (verdict, exitCode) => {
  const project = newProject(projectFiles(verdict))
  for (const command of ['evaluate', 'report', 'gate']) {
    const ended = await modelgate(project, command)
    expect(ended.exitCode).toBe(exitCode)
    expect(ended.output).toMatch(new RegExp(`^${verdict}: `, 'i'))
  }
})

test.concurrent('an error exits with 3 and says all that is wrong on standard error', async () => {
  const ended = await modelgateIn(projectFiles(), 'evaluate', '--candidate', 'none.csv\nnothing.csv')
  expect(ended.exitCode).toBe(3)
  expect(ended.error).toContain('error: there is no file none.csv\nerror: there is no file nothing.csv\n')
})

test.concurrent('a fault of ours is an error, not a failed verdict', async () => {
  const { exitCode, error } = await modelgateIn({ file: '' }, 'rehearse', '--directory', 'file/x')
  expect(exitCode).toBe(3)
  expect(error).toMatch(/^error: this is a fault of modelgate; Error: ENOTDIR/)
})

describe('help', () => {
  test.concurrent('lists the commands', async () => {
    const { exitCode, output } = await modelgateIn({}, '--help')
    expect(exitCode).toBe(0)
    for (const { name, summary } of commands) expect(output).toMatch(new RegExp(`^  ${name} +${summary}$`, 'm'))
  })

  test.concurrent.each(commands.map(({ name }) => name))('%s', async (name) => {
    const { exitCode, output, error } = await modelgateIn({}, name, '--help')
    expect({ exitCode, error }).toEqual({ exitCode: 0, error: '' })
    expect(output).toContain(`modelgate ${name}`)
  })

  test.concurrent('of an action lists all of its inputs with their defaults', async () => {
    const { output } = await modelgateIn({}, 'evaluate', '--help')
    for (const input of ['policy', 'candidate', 'baseline', 'fail-on', 'name'])
      expect(output).toContain(`  --${input}\n`)
    expect(output).toContain(`(default: ${POLICY})`)
    expect(output).not.toContain('${{')
  })

  test.concurrent('the version', async () => {
    expect(await modelgateIn({}, '--version')).toEqual({ exitCode: 0, output: `${VERSION}\n`, error: '' })
  })
})

const mistakes: readonly (readonly [string, readonly string[], string])[] = [
  ['a command', ['evalute'], 'there is no command "evalute"; did you mean "evaluate"?'],
  ['an option', ['evaluate', '--candidat=x'], 'there is no option --candidat; did you mean --candidate?'],
  ['an option of a tool', ['check', '--polcy', 'x'], 'there is no option --polcy; did you mean --policy?'],
  ['a value', ['evaluate', '--fail-on', 'maybe'], 'fail-on must be one of fail, inconclusive, never, got "maybe"'],
  ['a value that is missing', ['evaluate', '--candidate'], "Option '--candidate <value>' argument missing"],
  ['a word without an option', ['evaluate', 'x.csv'], '"x.csv" stands without an option; "--help" lists them'],
  ['no policy', ['check'], `there is no policy at ${POLICY}; "modelgate init" writes one to begin with`],
  ['no evidence', ['verify', 'none.json'], 'there is no evidence at none.json'],
  ['nothing to verify', ['verify'], 'name an evidence file: modelgate verify modelgate-evidence/evaluate.json']
]
test.concurrent.each(mistakes)('a mistake in %s', async (_, args, problem) => {
  expect(await modelgateIn({}, ...args)).toEqual({ exitCode: 3, output: '', error: `error: ${problem}\n` })
})

describe('check', () => {
  test.concurrent('says in words what a policy gates', async () => {
    const { exitCode, output } = await modelgateIn({ [POLICY]: accuracyAtLeast(bounds.pass) }, 'check')
    expect(exitCode).toBe(0)
    expect(output).toContain(`${POLICY} is valid.`)
    expect(output).toContain('accuracy is at least 0.9')
  })

  test.concurrent('lists everything that is wrong with one, with line and column', async () => {
    const policy = policyOf('metric: acuracy, min: 0.9', 'metric: recall, minimum: 0.9')
    const { exitCode, error } = await modelgateIn({ 'p.yml': policy }, 'check', 'p.yml')
    expect(exitCode).toBe(3)
    expect(error).toMatch(/^error: p\.yml:8:\d+ .*accuracy/m)
    expect(error).toMatch(/^error: p\.yml:9:\d+ .*min/m)
  })
})
