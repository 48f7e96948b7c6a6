/** Commands that put a mark on a letter, and Unicode's combining mark. */
export const accents: ReadonlyMap<string, string> = new Map([
  ['`', '\u0300'],
  ["'", '\u0301'],
  ['^', '\u0302'],
  ['~', '\u0303'],
  ['"', '\u0308'],
  ['=', '\u0304'],
  ['.', '\u0307'],
  ['u', '\u0306'],
  ['v', '\u030c'],
  ['H', '\u030b'],
  ['r', '\u030a'],
  ['c', '\u0327'],
  ['k', '\u0328'],
  ['d', '\u0323'],
  ['b', '\u0331'],
  ['h', '\u0309'],
  ['G', '\u030f'],
  ['U', '\u030e'],
  ['t', '\u0361'],
])

/** What an accent is without a letter. */
export const alone: ReadonlyMap<string, string> = new Map([
  ['~', '~'],
  ['^', '^'],
  ['`', '`'],
  ["'", "'"],
  ['"', '"'],
])
