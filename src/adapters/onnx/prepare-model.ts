/** From a path that anybody may have written to a file that may be loaded: staged, vetted, and freed of ZipMaps. */
import { close, open } from 'node:fs'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { UserError } from '../../errors.ts'
import { tracedLabels } from './class-labels.ts'
import { readModel } from './model-proto.ts'
import { rewriteFile } from './rewrite-file.ts'
import { type StageLimits, stageModel } from './stage-model.ts'
import { vetModel } from './vet.ts'
import { MalformedError, readWire } from './wire.ts'
import { type Edit, findZipMaps, withoutZipMaps } from './zip-map.ts'

export interface PreparedModel {
  /** The file to be loaded, alone in its folder. */
  readonly path: string
  /** Of the file as it was given. */
  readonly sha256: string
  readonly producer: string
  /** Labels by the name of the output that they belong to. */
  readonly classes: ReadonlyMap<string, readonly string[]>
  /** Outputs that were ZipMaps: matrices of one row for each row and one column for each label. */
  readonly matrices: ReadonlySet<string>
}

export interface PrepareLimits extends StageLimits {
  /** Whether the pinned release runs the model, so that operators it does not know yet can be refused beforehand. */
  readonly pinnedOperators: boolean
}

/** Throws an error that names every reason to refuse the file. */
export async function prepareModel(path: string, folder: string, limits: PrepareLimits): Promise<PreparedModel> {
  const staged = join(folder, 'model.onnx')
  const { sha256, bytes } = await stageModel(path, staged, limits)
  const { producer, classes, matrices, edits } = await inspect(staged, bytes, limits)
  const prepared = { sha256, producer, classes, matrices }
  if (edits.length === 0) return { path: staged, ...prepared }
  const rewritten = join(folder, 'inference.onnx')
  await rewriteFile(staged, rewritten, edits)
  await rm(staged)
  return { path: rewritten, ...prepared }
}

interface Inspection {
  readonly producer: string
  readonly classes: ReadonlyMap<string, readonly string[]>
  readonly matrices: ReadonlySet<string>
  readonly edits: readonly Edit[]
}

async function inspect(staged: string, size: number, { shown, pinnedOperators }: PrepareLimits): Promise<Inspection> {
  const descriptor = await promisify(open)(staged, 'r')
  try {
    const wire = readWire(descriptor, size)
    const model = readModel(wire)
    const problems = vetModel(model, pinnedOperators)
    if (problems.length > 0)
      throw new UserError(
        'model-refused',
        problems.map((problem) => `${shown}: ${problem}`)
      )
    const zipMaps = findZipMaps(wire, model.graph)
    const classes = new Map(tracedLabels(wire, model.graph))
    for (const { output, labels } of zipMaps) if (labels.length > 0) classes.set(output, labels)
    const edits = zipMaps.length === 0 ? [] : withoutZipMaps(model, zipMaps, size)
    return { producer: model.producer, classes, edits, matrices: new Set(zipMaps.map(({ output }) => output)) }
  } catch (error) {
    if (!(error instanceof MalformedError)) throw error
    throw new UserError(
      'model-refused',
      `${shown} is not a valid ONNX model: it ${error.message}. Export the model to ONNX, and check that the file was written to its end.`
    )
  } finally {
    await promisify(close)(descriptor)
  }
}
