/** Arguments of the local command. */
import { parseArgs } from 'node:util'
import { UserError } from '../errors.ts'
import { nearestName } from '../tables/names.ts'
import { shown } from '../tables/shown.ts'

type Options = NonNullable<NonNullable<Parameters<typeof parseArgs>[0]>['options']>

/**
 * As `parseArgs`, with the nearest known option for one that is not.
 * @param most how many words may stand without an option
 */
export function parse(args: readonly string[], options: Options, most = 0) {
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
  const parsed = strictly(args, options)
  const surplus = parsed.positionals.slice(most)
  if (surplus.length > 0)
    throw new UserError(
      'input-invalid',
      surplus.map((word) => `${shown(word)} stands without an option; "--help" lists them`)
    )
  return parsed
}

function strictly(args: readonly string[], options: Options) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true })
  } catch (error) {
    throw new UserError('input-invalid', error instanceof Error ? error.message : String(error), { cause: error })
  }
}
