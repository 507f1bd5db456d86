/** A column of a file, and what it seems to hold: `empty` if all cells looked at are missing. */
export interface ColumnDescription {
  readonly name: string
  readonly kind: 'number' | 'text' | 'empty' | 'nested'
}

/** The columns of a file and its first rows. */
export interface Sample {
  readonly names: readonly string[]
  /** Cells by row and column: texts, what JSON has, or undefined. */
  readonly rows: readonly (readonly unknown[])[]
}
