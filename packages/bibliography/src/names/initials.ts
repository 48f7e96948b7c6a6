import {hasCase} from './scripts.ts'

/**
 * `Jean-Pierre Marie` → `J.-P. M.`, `J.R.` → `J. R.`; names in scripts without
 * capitals stay whole.
 */
export function initials(given: string): string {
  if (!hasCase(given)) return given
  return given
    .replaceAll(/\.(?=[^\s.\-‐‑])/g, '. ')
    .split(/\s+/)
    .filter(each => each !== '')
    .map(word =>
      word
        .split(/[-‐‑]/)
        .filter(each => each !== '')
        .map(initial)
        .join('-'),
    )
    .join(' ')
}

/** `Jean` → `J.`; small words (`de`) and what has no letter stay. */
function initial(word: string): string {
  const [first = ''] = word
  if (!/\p{L}/u.test(first)) return word
  if (first === first.toLowerCase() && first !== first.toUpperCase())
    return word
  // With its combining marks, should they not compose.
  const whole = /^\p{L}\p{M}*/u.exec(word)?.[0] ?? first
  return `${whole}.`
}
