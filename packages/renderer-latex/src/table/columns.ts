import {type Align, type Table, toText} from '@cvast/core'

/** How a table is laid out. */
export interface Columns {
  /** Of `tabular`: `lrl`, or columns of fixed width for long text. */
  spec: string
  /** Characters that each column has room for. */
  rooms: readonly number[]
  /** Whether the array package is needed. */
  usesArray: boolean
}

/** Space between two columns, in characters. */
const gap = 3

/** What a column of fixed width says first, so that it does not justify. */
const ragged: Readonly<Record<Align, string>> = {
  left: '\\raggedright',
  center: '\\centering',
  right: '\\raggedleft',
}

/**
 * Columns as wide as their text where all fit in `room` characters; else of
 * fixed widths, after the length of their text, with lines cut in the cells.
 */
export function columns(node: Table, room: number): Columns {
  const count = Math.max(...node.children.map(row => row.children.length), 1)
  const aligns = Array.from({length: count}, (_, i) => node.align[i] ?? 'left')
  const widths = aligns.map((_, index) =>
    Math.max(
      ...node.children.map(row => {
        const cell = row.children[index]
        return cell === undefined ? 1 : [...toText(cell)].length
      }),
      1,
    ),
  )
  const free = room - gap * (count - 1)
  const total = widths.reduce((sum, each) => sum + each, 0)
  if (total <= free * 0.9)
    return {
      spec: aligns.map(each => each.charAt(0)).join(''),
      // No line ends in them.
      rooms: widths.map(() => room),
      usesArray: false,
    }

  // Long columns share what short ones leave; none is narrower than a word.
  const fair = Math.max(free / count, 4)
  const wanted = widths.map(each => Math.min(Math.max(each, 6), fair * 2))
  const sum = wanted.reduce((a, b) => a + b, 0)
  const usable = Math.max(1 - (gap * (count - 1)) / room, 0.5) * 0.97
  const shares = wanted.map(each => (each / sum) * usable)
  return {
    spec: aligns
      .map((each, index) => {
        const share = (shares[index] ?? 0).toFixed(3)
        return `>{${ragged[each]}\\arraybackslash{}}p{${share}\\linewidth}`
      })
      .join(''),
    rooms: shares.map(each => Math.floor(each * room)),
    usesArray: true,
  }
}
