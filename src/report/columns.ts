/** Columns of text that line up on a terminal. */

/** Letters and signs that a terminal draws two cells wide: East Asian wide forms and emoji. */
const wide =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation}/u
/** Marks that sit on the letter before them. */
const mark = /\p{M}/u

/** Cells of a terminal that a text takes. */
export function terminalWidth(text: string): number {
  let width = 0
  for (const character of text) width += mark.test(character) ? 0 : wide.test(character) ? 2 : 1
  return width
}

/** Rows as lines: columns two spaces apart, numbers to the right, nothing after the last word. */
export function aligned(rows: readonly (readonly string[])[], numeric: readonly boolean[]): readonly string[] {
  const widths = numeric.map((_, i) => rows.reduce((most, row) => Math.max(most, terminalWidth(row[i] ?? '')), 0))
  return rows.map((row) =>
    numeric
      .map((right, i) => {
        const text = row[i] ?? ''
        const gap = ' '.repeat((widths[i] ?? 0) - terminalWidth(text))
        return right ? gap + text : text + gap
      })
      .join('  ')
      .trimEnd()
  )
}
