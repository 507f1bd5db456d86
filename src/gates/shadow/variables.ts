/** The columns that are compared, and whether as numbers or as categories. */
import { UserError } from '../../errors.ts'
import { measuresOfCategories, measuresOfNumbers, pairedShifts } from '../../policy/metric-names.ts'
import type { ShadowCheck, ShadowPolicy } from '../../policy/shadow.ts'
import { missingColumns } from '../../tables/place-columns.ts'
import { shown, shownPath } from '../../tables/shown.ts'
import type { Described, Sample } from './sample.ts'

export interface Variable {
  readonly name: string
  readonly kind: 'numeric' | 'categorical'
}

/** Columns that make slices. */
export const slicersOf = (checks: readonly ShadowCheck[]): readonly string[] => [
  ...new Set(checks.flatMap(({ by }) => [by ?? []].flat()))
]

/** Of two samples any rows are compared, not only those with the same ids. */
export const isPaired = ({ metric }: Pick<ShadowCheck, 'metric'>): boolean =>
  (pairedShifts as readonly string[]).includes(metric)

/**
 * A column of numbers on all sides is numeric, any other categorical. Where numbers and texts meet nothing is guessed.
 * @throws UserError that names every column that is missing or cannot be compared
 */
export async function variablesOf(policy: ShadowPolicy, samples: readonly Sample[]): Promise<readonly Variable[]> {
  const { checks = [], categorical = [] } = policy
  const names = [...new Set(checks.map(({ column }) => column))]
  const files = (await Promise.all(samples.map((sample) => sample.describe()))).flat()
  const wanted = [...new Set([...names, ...slicersOf(checks.filter((check) => !isPaired(check)))])]
  const missing = files.flatMap(({ uri, columns }) => {
    const has = columns.map(({ name }) => name)
    const lacking = wanted.filter((name) => !has.includes(name))
    return lacking.length === 0 ? [] : missingColumns(uri, has, lacking).problems
  })
  if (missing.length > 0) throw new UserError('column-missing', missing)
  const asCategory = new Set([
    ...categorical,
    ...(policy.columns?.label === undefined ? [] : [policy.columns.label]),
    ...checks.filter(({ metric }) => measuresOfCategories.has(metric)).map(({ column }) => column)
  ])
  const problems: string[] = []
  const variables = names.map((name): Variable => {
    if (asCategory.has(name)) return { name, kind: 'categorical' }
    const holding = (kind: string) => firstHolding(files, name, kind)
    const [numbers, texts] = [holding('number'), holding('text')]
    if (texts === undefined) return { name, kind: 'numeric' }
    const needs = checks.find(({ metric, column }) => column === name && measuresOfNumbers.has(metric))
    if (numbers !== undefined)
      problems.push(
        `column ${shown(name)} holds numbers in ${numbers} but texts in ${texts}: mend the file, or name the column in shadow.categorical`
      )
    else if (needs !== undefined)
      problems.push(`${needs.metric} compares numbers, but column ${shown(name)} holds texts in ${texts}`)
    return { name, kind: 'categorical' }
  })
  if (problems.length > 0) throw new UserError('value-invalid', problems)
  const numeric = variables.filter(({ name, kind }) => kind === 'numeric' && slicersOf(checks).includes(name))
  if (numeric.length > 0)
    throw new UserError(
      'value-invalid',
      numeric.map(
        ({ name }) =>
          `column ${shown(name)} is compared as numbers and makes slices as texts: use two columns, or name it in shadow.categorical`
      )
    )
  return variables
}

function firstHolding(files: readonly Described[], name: string, kind: string): string | undefined {
  const found = files.find(({ columns }) => columns.some((column) => column.name === name && column.kind === kind))
  return found === undefined ? undefined : shownPath(found.uri)
}
