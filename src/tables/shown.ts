/** Somebody's data as it may stand in a message: quoted, on one line, without invisible characters, bounded. */
export function shown(text: string, most = 40): string {
  const points = Array.from(text.slice(0, 2 * most + 2))
  const cut = points.length > most || text.length > 2 * most + 2 ? `${points.slice(0, most).join('')}…` : text
  return JSON.stringify(cut).replace(/[\p{C}\p{Zl}\p{Zp}]/gu, escapePoint)
}

/** A file's name in a message: as the user wrote it, save for characters that would break the line or hide. */
export function shownPath(path: string): string {
  return path.replace(/[\p{C}\p{Zl}\p{Zp}]/gu, escapePoint)
}

function escapePoint(character: string): string {
  return `\\u{${character.codePointAt(0)!.toString(16)}}`
}

/** A count and its noun: `1 row`, `2 rows`. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`
}
