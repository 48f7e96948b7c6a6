import {isSafeUrl, type Place} from '@cvast/core'
import {type Piece, readable, solid, words} from './layout/pieces.ts'
import {numberOf} from './notes/notes.ts'
import {spell} from './spell/spell.ts'
import {spellUrl} from './spell/url.ts'
import type {State} from './state.ts'

/**
 * Text with the address that it leads to: `Alpha <https://alpha.example>`, or
 * `alpha.example` alone where the text says it all. An unsafe address is no
 * more than text, in parentheses, and a message.
 */
export function withAddress(
  shown: readonly Piece[],
  url: string,
  place: Place,
  state: State,
): Piece[] {
  const {options, report} = state.context
  const text = readable(shown)
  if (!isSafeUrl(url)) {
    report('unsafe-url', {url}, place)
    const kept = spell(url, place, state).trim()
    if (kept === '' || text === kept) return [...shown]
    return text === '' ? words(kept) : [...shown, ...words(` (${kept})`)]
  }
  // Places in the same document are nowhere in a text.
  const address = spellUrl(url, options.ascii).replace(/^mailto:/i, '')
  if (text === '') return solid(address)
  if (address === '' || address.startsWith('#') || options.links === 'none')
    return [...shown]
  if (bare(text) === bare(address)) return [...shown]
  return options.links === 'inline'
    ? [...shown, ...words(' '), ...solid(`<${address}>`)]
    : [
        ...shown,
        ...words(' '),
        ...solid(`[${numberOf({type: 'address', url: address}, state.notes)}]`),
      ]
}

/** An address without what a reader can do without: scheme and last slash. */
function bare(address: string): string {
  const number = /^(?:tel:)?(\+?[\d\s().\-/]+)$/i.exec(address)?.[1]
  return number === undefined
    ? decoded(address)
        .replace(/^https?:\/\//i, '')
        .replace(/\/$/, '')
    : number.replaceAll(/[^\d+]/g, '')
}

/** `%C3%A4` → `ä`; as it is where it is no UTF-8. */
function decoded(address: string): string {
  try {
    return decodeURI(address)
  } catch {
    return address
  }
}
