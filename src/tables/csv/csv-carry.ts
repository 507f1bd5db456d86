import { UserError } from '../../errors.ts'
import { LineCarry } from '../line-carry.ts'

const longestRecord = 16 * 2 ** 20

/** What carries records of a CSV file from block to block; `place` says where it stands when one is too long. */
export function csvCarry(place: () => string): LineCarry {
  return new LineCarry(longestRecord, () => {
    const text = 'one record is longer than 16 MiB; is this a CSV file with line breaks, and is every quote closed?'
    return new UserError('table-invalid', `${place()}: ${text}`)
  })
}
