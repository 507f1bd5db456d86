const millisPerDay = 86_400_000n
const nanosPer = { MILLIS: 1_000_000n, MICROS: 1000n, NANOS: 1n } as const

/**
 * A count of days from 1970-01-01 as an ISO date, in the proleptic Gregorian calendar (Hinnant, "chrono-Compatible
 * Low-Level Date Algorithms", civil_from_days).
 */
export function dateText(days: number): string {
  const shifted = days + 719_468
  const era = Math.floor(shifted / 146_097)
  const dayOfEra = shifted - era * 146_097
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153)
  const day = dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  return `${yearText(year)}-${padded(month, 2)}-${padded(day, 2)}`
}

/** A count of units from 1970-01-01T00:00 as an ISO date and time, with as many decimals as it needs. */
export function timestampText(count: bigint, unit: keyof typeof nanosPer, utc: boolean): string {
  const nanos = count * nanosPer[unit]
  const nanosPerDay = millisPerDay * nanosPer.MILLIS
  const nanoOfDay = ((nanos % nanosPerDay) + nanosPerDay) % nanosPerDay
  const days = Number((nanos - nanoOfDay) / nanosPerDay)
  const seconds = Number(nanoOfDay / 1_000_000_000n)
  const decimals = padded(Number(nanoOfDay % 1_000_000_000n), 9).replace(/0+$/, '')
  const clock = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60].map((part) => padded(part, 2))
  return `${dateText(days)}T${clock.join(':')}${decimals === '' ? '' : `.${decimals}`}${utc ? 'Z' : ''}`
}

function yearText(year: number): string {
  if (year >= 0 && year <= 9999) return padded(year, 4)
  return `${year < 0 ? '-' : '+'}${padded(Math.abs(year), 6)}`
}

function padded(value: number, length: number): string {
  return String(value).padStart(length, '0')
}
