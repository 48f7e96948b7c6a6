import {readFileSync} from 'node:fs'
import {wordsIn} from '@cvast/renderer-testkit'

/**
 * The words of a CV's source, found without any of our own readers: front
 * matter, comments and TeX commands are dropped, marks are no letters, and a
 * letter with its index is one word. Without `formulas` for pages: there the
 * letters of a formula stand apart, and lines end in hyphens.
 */
export function sourceWords(
  path: string | URL,
  {formulas = true}: {formulas?: boolean} = {},
): string[] {
  const source = readFileSync(path, 'utf8')
    .replace(/^---\n[\s\S]*?\n---\n/, '')
    .replaceAll(/<!--[\s\S]*?-->/g, '')
    .replaceAll(/\$[^$\n]+\$/g, tex =>
      formulas ? withoutScripts(tex.replaceAll(/\\[a-z]+/gi, ' ')) : ' ',
    )
  return wordsIn(formulas ? source : withoutHyphens(source))
}

/** `s_{NN}`, `s_NN` → `sNN`, which is how most readers see it. */
export function withoutScripts(text: string): string {
  return text.replaceAll(/_\{?([\p{L}\p{N}]+)\}?/gu, '$1')
}

/** `open-source`, and `sour-` at the end of a line with `ce` → one word. */
export function withoutHyphens(text: string): string {
  return text.replaceAll(/(\p{L})-\n?(?=\p{L})/gu, '$1')
}
