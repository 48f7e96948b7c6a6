import {readFileSync} from 'node:fs'

/** The rows of a fixture, cells between tabs; `#` starts a remark. */
export function readTable(name: string): string[][] {
  const file = new URL(`../fixtures/${name}`, import.meta.url)
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(line => line !== '' && !line.startsWith('# '))
    .map(line => line.split('\t'))
}
