/** Which policy a run obeys: on a pull request the one it would merge into, and no other. */
import { describe, expect, test } from '@jest/globals'
import { UserError } from '../../src/errors.ts'
import { type PolicyPorts, type PolicySource, readTrustedPolicy } from '../../src/policy/trusted.ts'
import { policyText } from '../support/policies.ts'

const strict = policyText('evaluate: {task: binary, checks: [{metric: recall, min: 0.9}]}')
const lax = policyText('evaluate: {task: binary, checks: [{metric: recall, min: 0.1}]}')
const sha = 'a'.repeat(40)

const onPullRequest: PolicySource = { path: 'gate.yml', baseSha: sha, baseUnknown: false }
const elsewhere: PolicySource = { path: 'gate.yml', baseSha: null, baseUnknown: false }

type Reader = PolicyPorts['readers'][number]
const holds =
  (text: string | undefined): Reader =>
  async () =>
    text
const fails =
  (message: string): Reader =>
  async () => {
    throw new Error(message)
  }

const ports = ({
  workspace = lax,
  readers = [holds(strict)]
}: {
  workspace?: string | null
  readers?: Reader[]
} = {}) => ({ readWorkspace: async () => workspace ?? undefined, readers }) satisfies PolicyPorts

async function errorOf(act: Promise<unknown>): Promise<UserError> {
  try {
    await act
  } catch (error) {
    if (error instanceof UserError) return error
    throw error
  }
  throw new Error('it did not fail')
}

const bound = ({ policy }: Awaited<ReturnType<typeof readTrustedPolicy>>) => policy.evaluate?.checks?.[0]?.min

describe('on a pull request', () => {
  test('the policy of the base commit is obeyed, and the change of the workspace is told', async () => {
    const trusted = await readTrustedPolicy(onPullRequest, ports())
    expect(bound(trusted)).toBe(0.9)
    expect(trusted).toMatchObject({ text: strict, uri: 'gate.yml', ref: sha, changed: true })
  })

  test('the same policy in the workspace is no change, whatever its line ends', async () => {
    for (const workspace of [strict, strict.replaceAll('\n', '\r\n')])
      expect((await readTrustedPolicy(onPullRequest, ports({ workspace }))).changed).toBe(false)
  })

  test('a policy that the pull request deletes or breaks is a change, and not obeyed', async () => {
    for (const workspace of [null, '', 'not: [valid'])
      expect(await readTrustedPolicy(onPullRequest, ports({ workspace }))).toMatchObject({
        text: strict,
        changed: true
      })
  })

  test('readers are asked in order, with the path and the commit, until one has the file', async () => {
    const asked: string[] = []
    const reader =
      (name: string, text: string | undefined): Reader =>
      async (path, at) => {
        asked.push(`${name} ${path} ${at}`)
        return text
      }
    const readers = [reader('first', undefined), reader('second', strict), reader('third', lax)]
    expect(bound(await readTrustedPolicy(onPullRequest, ports({ readers })))).toBe(0.9)
    expect(asked).toEqual([`first gate.yml ${sha}`, `second gate.yml ${sha}`])
  })

  test('a reader that fails does not keep the next from answering', async () => {
    const readers = [fails('403'), holds(strict)]
    expect(bound(await readTrustedPolicy(onPullRequest, ports({ readers })))).toBe(0.9)
  })

  test('a base without a policy is told how to begin', async () => {
    const error = await errorOf(readTrustedPolicy(onPullRequest, ports({ readers: [holds(undefined)] })))
    expect(error.code).toBe('policy-not-on-base')
    expect(error.problems).toEqual([
      `the base commit ${'a'.repeat(12)} has no policy at gate.yml, and a pull request cannot bring its own`,
      'merge the policy first, in a pull request of its own; "npx modelgate check" says what it will gate'
    ])
    const without = await errorOf(
      readTrustedPolicy(onPullRequest, ports({ workspace: null, readers: [holds(undefined)] }))
    )
    expect(without.problems[1]).toBe('write one with "npx modelgate init" and merge it on its own')
  })

  test('a base that nobody can read is an error that says why, never the policy of the workspace', async () => {
    const readers = [fails('the token lacks contents: read'), fails('git has no such commit here')]
    const error = await errorOf(readTrustedPolicy(onPullRequest, ports({ readers })))
    expect(error.code).toBe('policy-unreadable')
    expect(error.problems).toEqual([
      `the policy on the base commit ${'a'.repeat(12)} could not be read, and no other is trusted`,
      'the token lacks contents: read',
      'git has no such commit here',
      'give the job "permissions: contents: read", or check out the base commit too'
    ])
    expect((await errorOf(readTrustedPolicy(onPullRequest, ports({ readers: [] })))).code).toBe('policy-unreadable')
  })

  test('a base that is not named is an error before anything is read', async () => {
    const never: Reader = async () => {
      throw new Error('was asked')
    }
    const error = await errorOf(
      readTrustedPolicy({ ...onPullRequest, baseSha: null, baseUnknown: true }, ports({ readers: [never] }))
    )
    expect(error.code).toBe('policy-unreadable')
    expect(error.message).not.toContain('was asked')
  })

  test('a policy of the base that is not valid is an error that names the commit', async () => {
    const error = await errorOf(readTrustedPolicy(onPullRequest, ports({ readers: [holds('version: 2')] })))
    expect(error.code).toBe('policy-invalid')
    expect(error.problems[0]).toBe(`gate.yml@${'a'.repeat(12)}:1:10 version: expected version: 1`)
  })
})

describe('elsewhere', () => {
  test('the policy that is there is obeyed', async () => {
    const trusted = await readTrustedPolicy(elsewhere, ports({ readers: [fails('was asked')] }))
    expect(trusted).toMatchObject({ text: lax, ref: null, changed: false })
  })

  test('none is an error that says how to begin', async () => {
    const error = await errorOf(readTrustedPolicy(elsewhere, ports({ workspace: null })))
    expect(error.code).toBe('policy-not-found')
    expect(error.message).toBe('there is no policy at gate.yml; "npx modelgate init" writes one to begin with')
  })
})
