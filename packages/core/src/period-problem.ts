const dateFields = new Set([
  'year',
  'month',
  'day',
  'quarter',
  'season',
  'approximate',
  'expected',
])

const periodFields = new Set(['start', 'end', 'written'])

/** What keeps `value` from being a `Period`; `undefined` when nothing does. */
export function periodProblem(value: unknown): string | undefined {
  if (!isRecord(value)) return 'expected a period, found none'
  if (typeof value.written !== 'string')
    return 'expected `written` as a string in a period'
  const unknown = Object.keys(value).find(key => !periodFields.has(key))
  if (unknown) return `unexpected \`${unknown}\` in a period`
  const {start, end} = value
  if (start === undefined && end === undefined)
    return 'expected `start` or `end` in a period'
  if (start !== undefined) {
    const problem = dateProblem(start)
    if (problem) return problem
  }
  return end === undefined || end === 'present' ? undefined : dateProblem(end)
}

function dateProblem(value: unknown): string | undefined {
  if (!isRecord(value)) return 'expected a partial date'
  const unknown = Object.keys(value).find(key => !dateFields.has(key))
  if (unknown) return `unexpected \`${unknown}\` in a partial date`
  const {year, month, day, quarter, season} = value
  if (!within(year, 1, 9999)) return 'expected a year from 1 to 9999'
  if (month !== undefined && !within(month, 1, 12))
    return 'expected a month from 1 to 12'
  if (day !== undefined && !(month !== undefined && within(day, 1, 31)))
    return 'expected a day from 1 to 31 beside a month'
  if (quarter !== undefined && !within(quarter, 1, 4))
    return 'expected a quarter from 1 to 4'
  if (
    season !== undefined &&
    !['spring', 'summer', 'autumn', 'winter'].includes(season as string)
  )
    return 'expected a season'
  for (const flag of ['approximate', 'expected'])
    if (value[flag] !== undefined && value[flag] !== true)
      return `expected \`true\` or nothing as \`${flag}\``
  const finer = [month, quarter, season].filter(each => each !== undefined)
  return finer.length > 1
    ? 'expected at most one of month, quarter, season'
    : undefined
}

function within(value: unknown, min: number, max: number): boolean {
  return (
    Number.isInteger(value) &&
    (value as number) >= min &&
    (value as number) <= max
  )
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
