import { isUndefined, type Linearised, type Reweighted, type SmoothMetric, type Undefined } from './metric.ts'
import { type Placements, placements } from './placements.ts'
import { classRanking } from './ranking.ts'
import { rememberedBriefly } from './remember.ts'
import { BLOCK, numbersOf } from './row-numbers.ts'
import type { ClassificationRows } from './rows.ts'

const binaryPlacements = rememberedBriefly((rows: ClassificationRows) => placements(rows, 1, rows.scores?.[0]))

/**
 * Area under the receiver operating characteristic: the chance that a positive scores above a negative, ties counting
 * half. Its influence values are the structural components of DeLong, DeLong and Clarke-Pearson, Biometrics 44 (1988),
 * from midranks as in Sun and Xu, IEEE Signal Processing Letters 21 (2014).
 */
export const auroc: SmoothMetric<ClassificationRows> = {
  kind: 'smooth',
  name: 'auroc',
  scale: 'logit',
  value: (rows) => areaOf(binaryPlacements(rows)),
  linearise: (rows) => influenceOf(binaryPlacements(rows)),
  strata: ({ label }) => label,
  direct: delong,
  reweighted: (rows) => sortedOnce(rows, rows.scores![0]!)
}

/** Mean AUROC of every class against the rest, each class counting the same. */
export const macroAuroc: SmoothMetric<ClassificationRows> = {
  kind: 'smooth',
  name: 'macro-auroc',
  scale: 'logit',
  value(rows) {
    let sum = 0
    for (let k = 0; k < rows.classes.length; k++) {
      const value = areaOf(placements(rows, k, rows.scores?.[k]))
      if (typeof value !== 'number')
        return { undefined: `${value.undefined} (class ${rows.classes[k]} against the rest)` }
      sum += value
    }
    return sum / rows.classes.length
  },
  linearise: rememberedBriefly((rows: ClassificationRows): Linearised | Undefined => {
    const { count, classes, scores } = rows
    const influence = new Float64Array(count)
    const block = new Float64Array(BLOCK)
    const edges: (number | null)[] = []
    let sum = 0
    for (let k = 0; k < classes.length; k++) {
      const single = influenceOf(placements(rows, k, scores?.[k]))
      if (isUndefined(single)) return { undefined: `${single.undefined} (class ${classes[k]} against the rest)` }
      for (let from = 0; from < count; from += BLOCK) {
        const to = Math.min(from + BLOCK, count)
        single.influence(block, from, to)
        for (let i = from; i < to; i++) influence[i]! += block[i - from]! / classes.length
      }
      edges.push(single.edge)
      sum += single.value
    }
    const edge = edges.every((one) => one !== null) ? Math.min(...edges) : null
    return { value: sum / classes.length, influence: numbersOf(influence), edge }
  })
}

/** With fewer rows than this astray on a side, the spread of the placements says too little about their variance. */
const FEW = 5

/**
 * Near perfect order, right way or wrong way round, the interval is that of a proportion of this many rows, which for perfect order agrees with the
 * score interval of Newcombe, Statistics in Medicine 25 (2006), method 5.
 */
function edgeOf({ astray, negatives, positives }: Placements): number | null {
  return astray < FEW ? (4 * negatives * positives) / (negatives + positives) : null
}

const areaOf = (found: { readonly value: number } | Undefined): number | Undefined =>
  isUndefined(found) ? found : found.value

/** The placements of each row, as influence on the area. */
function influenceOf(found: Placements | Undefined): Linearised | Undefined {
  if (isUndefined(found)) return found
  const { value, place, order, positive, positiveWeight, negativeWeight } = found
  const total = positiveWeight + negativeWeight
  const slopes = Float64Array.of(total / negativeWeight, total / positiveWeight)
  const influence = new Float64Array(place.length)
  for (let at = 0; at < place.length; at++) influence[order[at]!] = (place[at]! - value) * slopes[positive[at]!]!
  return { value, influence: numbersOf(influence), edge: edgeOf(found) }
}

/**
 * The area and DeLong's standard error for independent, equally weighted rows. Few positives leave that error uncertain,
 * by Welch's degrees of freedom (Biometrika 34 (1947)), however many negatives.
 */
function delong(rows: ClassificationRows) {
  const found = binaryPlacements(rows)
  if (isUndefined(found)) return found
  const { value, place, positive, positives, negatives } = found
  const squares = new Float64Array(2)
  for (let at = 0; at < rows.count; at++) squares[positive[at]!]! += (place[at]! - value) ** 2
  const counts = [negatives, positives]
  const variances = counts.map((n, kind) => (n > 1 ? squares[kind]! / (n - 1) / n : 0))
  const variance = variances[0]! + variances[1]!
  const doubt = variances.reduce((sum, part, kind) => sum + part ** 2 / Math.max(counts[kind]! - 1, 1), 0)
  return {
    value,
    standardError: Math.sqrt(variance),
    degreesOfFreedom: variance ** 2 / doubt,
    edge: edgeOf(found)
  }
}

/** The area under many weightings of the rows: sorted once, then one pass for each. */
function sortedOnce(rows: ClassificationRows, score: Float64Array): Reweighted {
  const { order, endsTie, positive } = classRanking(rows, 1, score)
  const value = endsTie.includes(0) ? weightedAreaWithTies : weightedArea
  return {
    order,
    value(weights) {
      const area = value(weights, positive, endsTie)
      return Number.isNaN(area) ? { undefined: 'all rows have the same label' } : area
    }
  }
}

// Labels come in no order, so that a branch on them would be guessed wrongly half of the time: hence the products.

/** Rows in ascending order of scores that are all different. */
function weightedArea(weights: Uint8Array | Float64Array, positive: Uint8Array): number {
  let positives = 0
  let negatives = 0
  let area = 0
  for (let i = 0; i < weights.length; i++) {
    const ofPositive = weights[i]! * positive[i]!
    area += ofPositive * negatives
    positives += ofPositive
    negatives += weights[i]! - ofPositive
  }
  return area / positives / negatives
}

function weightedAreaWithTies(weights: Uint8Array | Float64Array, positive: Uint8Array, endsTie: Uint8Array): number {
  let positives = 0
  let negatives = 0
  let positivesHere = 0
  let negativesHere = 0
  let area = 0
  for (let i = 0; i < weights.length; i++) {
    const ofPositive = weights[i]! * positive[i]!
    positivesHere += ofPositive
    negativesHere += weights[i]! - ofPositive
    if (endsTie[i] === 0) continue
    area += positivesHere * (negatives + negativesHere / 2)
    positives += positivesHere
    negatives += negativesHere
    positivesHere = 0
    negativesHere = 0
  }
  return area / positives / negatives
}
