import { UserError } from '../errors.ts'
import { shownPath } from './shown.ts'

/** How a file of rows is written. */
export type Format = 'csv' | 'tsv' | 'json-lines' | 'json-array' | 'parquet'

/**
 * What a file is: by its first bytes where they leave no doubt, else by the end of its name, else CSV, or TSV where
 * the first line has tabs and no comma.
 * @throws UserError with what to do instead, for well-known files that are not rows of text or Parquet
 */
export function detectFormat(uri: string, start: Uint8Array): Format {
  const file = shownPath(uri)
  if (start.length === 0) throw new UserError('table-invalid', `${file} is empty`)
  const text = latin1(start)
  const foreign = foreignFiles.find(([magic]) => text.startsWith(magic))
  if (foreign !== undefined) throw new UserError('table-invalid', `${file} is ${foreign[1]}`)
  // A CSV header may begin with these letters too; in a Parquet file no letter, comma or end of line can follow them.
  if (/^PAR1[^\t\r\n -~]/.test(text)) return 'parquet'
  const extension = /\.([a-z0-9]+)(?:\.gz)?$/.exec(uri.toLowerCase())?.[1] ?? ''
  const content = text.replace(/^\u00ef\u00bb\u00bf/, '').trimStart()
  if (extension === 'parquet' || extension === 'pq') {
    throw new UserError('table-invalid', `${file} is not a Parquet file: it does not begin with PAR1`)
  }
  if (extension === 'json' || extension === 'jsonl' || extension === 'ndjson') {
    return content.startsWith('[') ? 'json-array' : 'json-lines'
  }
  if (/^\{\s*["}]/.test(content)) return 'json-lines'
  if (extension === 'csv') return 'csv'
  if (extension === 'tsv' || extension === 'tab') return 'tsv'
  const [firstLine = ''] = content.split(/[\r\n]/, 1)
  return firstLine.includes('\t') && !firstLine.includes(',') ? 'tsv' : 'csv'
}

/** First bytes of files that people hand in by mistake, and the words for them. */
const foreignFiles: readonly (readonly [magic: string, words: string])[] = [
  ['\xff\xfe', 'UTF-16 text; save it as UTF-8'],
  ['\xfe\xff', 'UTF-16 text; save it as UTF-8'],
  ['version https://git-lfs', 'a Git LFS pointer, not the data; check out with `lfs: true`, or run `git lfs pull`'],
  ['PK\x03\x04', 'a ZIP archive or an Excel workbook; export it as CSV'],
  ['\xd0\xcf\x11\xe0', 'an old Excel workbook; export it as CSV'],
  ['\x1f\x8b', 'compressed with gzip twice; decompress it once'],
  ['\x28\xb5\x2f\xfd', 'compressed with Zstandard; compress it with gzip, or not at all'],
  ['BZh91AY&SY', 'compressed with bzip2; compress it with gzip, or not at all'],
  ['\xfd7zXZ\x00', 'compressed with xz; compress it with gzip, or not at all'],
  ['ARROW1\x00\x00', 'an Arrow or Feather file; write it as Parquet'],
  ['\x89HDF', 'an HDF5 file; write it as Parquet or CSV'],
  ['\x93NUMPY', 'a NumPy file; write it as Parquet or CSV'],
  ['SQLite format 3\x00', 'an SQLite database; export the table as CSV'],
  ['<!DOCTYPE ', 'an HTML page; was it downloaded without signing in?'],
  ['<html', 'an HTML page; was it downloaded without signing in?']
]

function latin1(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes)
}
