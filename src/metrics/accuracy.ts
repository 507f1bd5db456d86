import { cellProportion } from './cell-proportion.ts'
import { HIT, MISS } from './metric.ts'

/** Share of rows whose decision is their label. */
export const accuracy = cellProportion('accuracy', 'there is no row', (label, decision) =>
  label === decision ? HIT : MISS
)
