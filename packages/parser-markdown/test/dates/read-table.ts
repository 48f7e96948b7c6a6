import {readFileSync} from 'node:fs'

/** Lines of a table of this folder: text, tab, what is expected of it. */
export function readTable(
  name: string,
): Array<[text: string, expected: string]> {
  return readFileSync(new URL(`fixtures/${name}`, import.meta.url), 'utf8')
    .split('\n')
    .filter(line => line !== '' && !line.startsWith('# '))
    .map(line => line.split('\t') as [string, string])
}
