import { type AsyncBuffer, type FileMetaData, parquetMetadataAsync } from 'hyparquet'
import { UserError } from '../../errors.ts'
import type { ByteSource } from '../../ports.ts'
import { shownPath } from '../shown.ts'

export interface ParquetFile {
  readonly bytes: AsyncBuffer
  readonly metadata: FileMetaData
}

/** Reads what a Parquet file says about itself at its end. */
export async function openParquet(source: ByteSource): Promise<ParquetFile> {
  const byteLength = await source.size()
  const bytes: AsyncBuffer = {
    byteLength,
    slice: async (start, end = byteLength) => ownBuffer(await source.slice(start, end))
  }
  const metadata = await explained(source.uri, 'its description at the end of the file', () => {
    return parquetMetadataAsync(bytes, { geoparquet: false })
  })
  return { bytes, metadata }
}

/** Runs a step of the Parquet reader; what it trips over is wrong with the file. */
export async function explained<T>(uri: string, what: string, step: () => Promise<T>): Promise<T> {
  try {
    return await step()
  } catch (cause) {
    if (cause instanceof UserError) throw cause
    const reason = String((cause as Partial<Error>).message ?? cause)
    throw new UserError(
      'table-invalid',
      `${shownPath(uri)} is damaged or cut short: ${what} cannot be read (${reason})`,
      {
        cause
      }
    )
  }
}

function ownBuffer({ buffer, byteOffset, byteLength }: Uint8Array): ArrayBuffer {
  if (buffer instanceof ArrayBuffer && byteOffset === 0 && byteLength === buffer.byteLength) return buffer
  return new Uint8Array(buffer, byteOffset, byteLength).slice().buffer
}
