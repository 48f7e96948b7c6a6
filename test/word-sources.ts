import {readFileSync} from 'node:fs'
import {wordsIn} from '@cvast/renderer-testkit'

/**
 * The words of a CV's source, found without any of our own readers: front
 * matter, comments and TeX commands are dropped, marks are no letters.
 */
export function sourceWords(path: string | URL): string[] {
  const source = readFileSync(path, 'utf8')
    .replace(/^---\n[\s\S]*?\n---\n/, '')
    .replaceAll(/<!--[\s\S]*?-->/g, '')
    .replaceAll(/\$[^$\n]+\$/g, tex => tex.replaceAll(/\\[a-z]+/gi, ' '))
  return wordsIn(source)
}
