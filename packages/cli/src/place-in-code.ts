/** Strings and comments of JavaScript, told apart by what they begin with. */
const parts =
  /'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|`(?:[^`\\]|\\.)*`|\/\/[^\n]*|\/\*[\s\S]*?\*\//g

/**
 * Where a config says something: `path` are the keys that lead to it, after
 * the `name` of the target. Found in the text, since values know no places;
 * `undefined` where the text does not say it, such as a key that is computed.
 */
export function placeInCode(
  code: string,
  name: string,
  path: readonly string[],
): {line: number; column: number} | undefined {
  // Comments may speak of options; blanks keep the places.
  const text = code.replaceAll(parts, part =>
    part.startsWith('/') ? part.replaceAll(/[^\n]/g, ' ') : part,
  )
  const start = name === '' ? 0 : Math.max(0, indexOf(text, name, 0))
  const at = follow(text, path, start) ?? follow(text, path, 0)
  if (at === undefined) return undefined
  const before = text.slice(0, at).split('\n')
  return {line: before.length, column: (before.at(-1)?.length ?? 0) + 1}
}

/** Where the last of some words stands, each looked for behind the one before. */
function follow(
  text: string,
  path: readonly string[],
  start: number,
): number | undefined {
  let at = start
  for (const key of path) {
    const next = indexOf(text, key, at)
    if (next < 0) return undefined
    at = next
  }
  return path.length === 0 ? undefined : at
}

function indexOf(text: string, word: string, from: number): number {
  const escaped = word.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')
  const pattern = new RegExp(`(?<![\\w$])['"\`]?${escaped}(?![\\w$])`, 'g')
  pattern.lastIndex = from
  return pattern.exec(text)?.index ?? -1
}
