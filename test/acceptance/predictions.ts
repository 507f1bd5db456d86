/** A binary task small enough to read: predictions as CSV, and policies for them. */

export interface PredictionSettings {
  readonly rows?: number
  /** One row in so many is decided wrongly; 0 for none. */
  readonly wrongEvery?: number
  /** Values of the slice column, row by row in turn. */
  readonly sizes?: readonly string[]
}

/** Columns id, label, score, size. */
export function predictionsCsv({ rows = 400, wrongEvery = 20, sizes = ['small', 'large'] }: PredictionSettings = {}) {
  const lines = Array.from({ length: rows }, (_, row) => {
    const label = Math.floor(row / sizes.length) % 2
    const wrong = wrongEvery > 0 && row % wrongEvery === wrongEvery - 1
    const score = (label === 1) !== wrong ? 0.6 + (row % 40) / 100 : (row % 40) / 100
    return `r${row},${label},${score},${sizes[row % sizes.length]}`
  })
  return `id,label,score,size\n${lines.join('\n')}\n`
}

/** Of 400 rows 380 are right: 0.9 is surely reached, 0.98 surely not, and 0.95 cannot be told. */
export const bounds = { pass: 0.9, fail: 0.99, inconclusive: 0.95 } as const

export const POLICY = '.github/modelgate.yml'

export function policyOf(...checks: readonly string[]): string {
  return `version: 1
model: {name: classifier, files: [model.bin]}
evaluate:
  task: binary
  candidate: candidate.csv
  columns: {id: id, label: label, score: score}
  checks:
${checks.map((check) => `    - {${check}}\n`).join('')}`
}

export const accuracyAtLeast = (min: number): string => policyOf(`metric: accuracy, min: ${min}`)

/** A checkout whose one check gives this verdict. */
export const projectFiles = (verdict: keyof typeof bounds = 'pass'): Record<string, string> => ({
  [POLICY]: accuracyAtLeast(bounds[verdict]),
  'candidate.csv': predictionsCsv(),
  'model.bin': 'the bytes that are released'
})
