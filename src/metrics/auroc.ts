import { isUndefined, type Reweighted, type SmoothMetric, type Undefined } from './metric.ts'
import { ascending } from './order.ts'
import type { ClassificationRows } from './rows.ts'
import { sorted } from './sort.ts'

/**
 * Area under the receiver operating characteristic: the chance that a positive scores above a negative, ties counting
 * half. Its influence values are the structural components of DeLong, DeLong and Clarke-Pearson, Biometrics 44 (1988),
 * from midranks as in Sun and Xu, IEEE Signal Processing Letters 21 (2014).
 */
export const auroc: SmoothMetric<ClassificationRows> = {
  kind: 'smooth',
  name: 'auroc',
  scale: 'logit',
  value: (rows) => oneVersusRest(rows, 1, rows.scores?.[0]),
  linearise: (rows) => placements(rows, 1, rows.scores![0]!),
  strata: ({ label }) => label,
  direct: ({ count, label, scores }) => (scores === null ? NO_SCORES : delong(count, label, scores[0]!)),
  reweighted: ({ label, scores }) => sortedOnce(label, scores![0]!)
}

/** Mean AUROC of every class against the rest, each class counting the same. */
export const macroAuroc: SmoothMetric<ClassificationRows> = {
  kind: 'smooth',
  name: 'macro-auroc',
  scale: 'logit',
  value(rows) {
    let sum = 0
    for (let k = 0; k < rows.classes.length; k++) {
      const value = oneVersusRest(rows, k, rows.scores?.[k])
      if (typeof value !== 'number')
        return { undefined: `${value.undefined} (class ${rows.classes[k]} against the rest)` }
      sum += value
    }
    return sum / rows.classes.length
  },
  linearise(rows) {
    const { count, classes, scores } = rows
    const influence = new Float64Array(count)
    const edges = classes.map((_, k) => {
      const single = placements(rows, k, scores![k]!)
      for (let i = 0; i < count; i++) influence[i]! += single.influence[i]! / classes.length
      return single.edge
    })
    return { influence, edge: edges.every((edge) => edge !== null) ? Math.min(...edges) : null }
  }
}

/** With fewer rows than this astray on a side, the spread of the placements says too little about their variance. */
const FEW = 5

/**
 * Near perfect order, right way or wrong way round, the interval is that of a proportion of this many rows, which for perfect order agrees with the
 * score interval of Newcombe, Statistics in Medicine 25 (2006), method 5.
 */
function edgeRows(astray: number, negatives: number, positives: number): number | null {
  return astray < FEW ? (4 * negatives * positives) / (negatives + positives) : null
}

const NO_SCORES: Undefined = { undefined: 'there are decisions but no scores' }
const NO_POSITIVE: Undefined = { undefined: 'no row has the positive label' }
const NO_NEGATIVE: Undefined = { undefined: 'no row has the negative label' }

/** The area alone, from sorted scores of the two classes, or by weights. */
function oneVersusRest(rows: ClassificationRows, of: number, score: Float64Array | undefined): number | Undefined {
  if (score === undefined) return NO_SCORES
  const { count, label, weights } = rows
  if (weights === null) {
    const area = delong(count, label, score, of)
    return isUndefined(area) ? area : area.value
  }
  const { value, positiveWeight, negativeWeight } = placements(rows, of, score)
  if (positiveWeight === 0) return NO_POSITIVE
  return negativeWeight === 0 ? NO_NEGATIVE : value
}

/**
 * The area and DeLong's standard error for independent, equally weighted rows: each class sorted on its own, then two
 * merges. Faster than placing every row, because nothing needs to know which row it came from.
 */
export function delong(count: number, label: ArrayLike<number>, score: Float64Array, of = 1) {
  const positives: Float64Array = new Float64Array(count)
  const negatives: Float64Array = new Float64Array(count)
  let m = 0
  let n = 0
  for (let i = 0; i < count; i++) {
    if (label[i] === of) positives[m++] = score[i]!
    else negatives[n++] = score[i]!
  }
  if (m === 0) return NO_POSITIVE
  if (n === 0) return NO_NEGATIVE
  const up = sorted(positives.subarray(0, m))
  const down = sorted(negatives.subarray(0, n))
  const first = placed(up, down)
  const second = placed(down, up)
  const value = first.sum / m / n
  const variance = first.variance / (n * n) / m + second.variance / (m * m) / n
  const astray = Math.min(first.notBest, second.notWorst, first.notWorst, second.notBest)
  return { value, standardError: Math.sqrt(variance), edge: edgeRows(astray, n, m) }
}

/** How many of `others` each value exceeds, ties counting half: sum, sample variance, and how many are not at an end. */
function placed(values: Float64Array, others: Float64Array) {
  let below = 0
  let notAbove = 0
  let sum = 0
  let squares = 0
  let notBest = 0
  let notWorst = 0
  // distances from half of the others keep the sum of squares from cancelling
  const half = others.length / 2
  for (let i = 0; i < values.length; i++) {
    const value = values[i]!
    while (below < others.length && others[below]! < value) below++
    if (notAbove < below) notAbove = below
    while (notAbove < others.length && others[notAbove]! <= value) notAbove++
    const place = (below + notAbove) / 2 - half
    sum += place
    squares += place * place
    if (below < others.length) notBest++
    if (notAbove > 0) notWorst++
  }
  const variance = values.length > 1 ? (squares - (sum * sum) / values.length) / (values.length - 1) : 0
  return { sum: sum + half * values.length, variance: Math.max(variance, 0), notBest, notWorst }
}

/** The area under many weightings of the rows: sorted once, then one pass for each. */
function sortedOnce(label: ArrayLike<number>, score: Float64Array): Reweighted {
  const order = ascending(score)
  const positive = Uint8Array.from(order, (row) => (label[row] === 1 ? 1 : 0))
  const endsTie = Uint8Array.from(order, (row, at) => (score[row] === score[order[at + 1]!] ? 0 : 1))
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

/** Where each row stands among the rows of the other kind, as influence on the area, and how many stand wrongly. */
function placements(rows: ClassificationRows, of: number, score: Float64Array) {
  const { count, label, weights } = rows
  const order = ascending(score)
  let positiveWeight = 0
  let negativeWeight = 0
  let positives = 0
  for (let i = 0; i < count; i++) {
    const w = weights === null ? 1 : weights[i]!
    if (label[i] === of) positiveWeight += w
    else negativeWeight += w
    if (label[i] === of) positives++
  }
  const total = positiveWeight + negativeWeight
  const influence = new Float64Array(count)
  const notFirst: [number, number] = [0, 0]
  const notLast: [number, number] = [0, 0]
  let positivesBelow = 0
  let negativesBelow = 0
  let area = 0
  for (let from = 0; from < count; ) {
    let to = from
    let positivesHere = 0
    let negativesHere = 0
    for (; to < count && score[order[to]!] === score[order[from]!]; to++) {
      const w = weights === null ? 1 : weights[order[to]!]!
      if (label[order[to]!] === of) positivesHere += w
      else negativesHere += w
    }
    const ofPositive = (negativesBelow + negativesHere / 2) / negativeWeight
    const ofNegative = (positiveWeight - positivesBelow - positivesHere / 2) / positiveWeight
    area += positivesHere * ofPositive
    for (let i = from; i < to; i++) {
      const row = order[i]!
      const positive = label[row] === of
      const place = positive ? ofPositive : ofNegative
      influence[row] = place
      if (place < 1) notFirst[positive ? 1 : 0]++
      if (place > 0) notLast[positive ? 1 : 0]++
    }
    positivesBelow += positivesHere
    negativesBelow += negativesHere
    from = to
  }
  const value = area / positiveWeight
  for (let i = 0; i < count; i++)
    influence[i] = (influence[i]! - value) * (total / (label[i] === of ? positiveWeight : negativeWeight))
  return {
    value,
    influence,
    edge: edgeRows(Math.min(...notFirst, ...notLast), count - positives, positives),
    positiveWeight,
    negativeWeight
  }
}
