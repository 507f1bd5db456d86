/** The bytes that would be released. */
import { sha256 } from '../adapters/sha256.ts'
import { UserError } from '../errors.ts'
import { digestLines, type ModelIdentity } from '../evidence/write.ts'
import type { Policy } from '../policy/policy.ts'
import type { Files } from '../ports.ts'

/** @throws UserError that names every file that cannot be read */
export async function identifyModel({ model }: Policy, files: Files): Promise<ModelIdentity> {
  const problems = new Map<string, UserError>()
  const digest = (path: string) =>
    files.digest(path).catch((error: unknown) => {
      if (!(error instanceof UserError)) throw error
      problems.set(path, error)
      return ''
    })
  const found = await Promise.all(model.files.map(async (path) => ({ path, sha256: await digest(path) })))
  // in the order of the policy, not in that in which the disk answered
  const [first, ...rest] = model.files.flatMap((path) => problems.get(path) ?? [])
  if (first !== undefined)
    throw new UserError(
      first.code,
      [first, ...rest].flatMap((one) => one.problems)
    )
  const [only] = found
  const whole = found.length === 1 && only !== undefined ? only.sha256 : sha256(digestLines(found))
  return { name: model.name, digest: `sha256:${whole}`, files: found }
}
