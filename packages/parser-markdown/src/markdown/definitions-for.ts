import type {Piece} from './cut.ts'

/** Longest label of a definition. */
const longest = 999

/**
 * Definitions of links and notes may stand in another piece than what refers
 * to them: for each piece, those that it names and does not hold.
 */
export function definitionsFor(pieces: readonly Piece[]): string[] {
  const found = new Map<string, {text: string; piece: number}>()
  for (const [index, {text}] of pieces.entries())
    for (const match of text.matchAll(
      /^ {0,3}\[((?:[^[\]\\\n]|\\.){1,999})\]:[ \t]*(\S[^\n]*)?(?:\n[ \t]+(\S[^\n]*))?/gm,
    )) {
      const [whole, label = ''] = match
      const key = normalise(label)
      if (!found.has(key)) found.set(key, {text: whole, piece: index})
    }
  if (found.size === 0) return pieces.map(() => '')
  return pieces.map(({text}, index) => {
    const named = new Set<string>()
    for (const [, label = ''] of text.matchAll(
      /\[((?:[^[\]\\]|\\.){1,999})\]/g,
    ))
      if (label.length <= longest) named.add(normalise(label))
    const lines: string[] = []
    for (const key of named) {
      const definition = found.get(key)
      if (definition && definition.piece !== index) lines.push(definition.text)
    }
    return lines.length === 0 ? '' : `\n\n${lines.join('\n\n')}\n`
  })
}

function normalise(label: string): string {
  return label.replaceAll(/\s+/g, ' ').trim().toLowerCase().toUpperCase()
}
