import type {SymbolCommand} from './command.ts'
import type {SymbolGroup} from './symbol-groups.ts'

/**
 * The symbols of a group's lines, `␣` standing for a space in a name.
 *
 * `le ≤ <=` → `['le', {type: 'symbol', text: '≤', ascii: '<=', …}]`
 */
export function readSymbols({
  lines,
  ...shared
}: SymbolGroup): Array<[string, SymbolCommand]> {
  const spaced = shared.kind === 'function'
  return lines
    .trim()
    .split('\n')
    .map(line => {
      const [name = '', written = name, ascii = spaced ? written : name] =
        line.split(' ')
      const text = written.replace('␣', ' ')
      return [
        name,
        {type: 'symbol', text, ascii: ascii.replace('␣', ' '), ...shared},
      ]
    })
}
