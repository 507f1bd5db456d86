/** Arguments of the local command. */
import { parseArgs } from 'node:util'
import { UserError } from '../errors.ts'
import { nearestName } from '../tables/names.ts'

type Options = NonNullable<NonNullable<Parameters<typeof parseArgs>[0]>['options']>

/** As `parseArgs`, with the nearest known option for one that is not. */
export function parse(args: readonly string[], options: Options) {
  const known = Object.keys(options)
  const strangers = args.filter(
    (arg) => arg.startsWith('--') && arg !== '--' && !known.includes(arg.slice(2).split('=')[0] ?? '')
  )
  if (strangers.length > 0)
    throw new UserError(
      'input-invalid',
      strangers.map((stranger) => {
        const nearest = nearestName(stranger.slice(2).split('=')[0] ?? '', known)
        return `there is no option ${stranger.split('=')[0]}${nearest === undefined ? '' : `; did you mean --${nearest}?`}`
      })
    )
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true })
  } catch (error) {
    throw new UserError('input-invalid', error instanceof Error ? error.message : String(error), { cause: error })
  }
}
