/** The bytes that would be released. */
import { sha256 } from '../adapters/sha256.ts'
import { digestLines, type ModelIdentity } from '../evidence/write.ts'
import type { Policy } from '../policy/policy.ts'
import type { Files } from '../ports.ts'

export async function identifyModel({ model }: Policy, files: Files): Promise<ModelIdentity> {
  const found = await Promise.all(model.files.map(async (path) => ({ path, sha256: await files.digest(path) })))
  const [only] = found
  const digest = found.length === 1 && only !== undefined ? only.sha256 : sha256(digestLines(found))
  return { name: model.name, digest: `sha256:${digest}`, files: found }
}
