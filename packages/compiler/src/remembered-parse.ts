import type {Cv} from '@cvast/core'
import {parse} from '@cvast/parser-markdown'
import type {VFile} from 'vfile'

/** Of the platform; every one that runs ES modules has it. */
declare const TextDecoder: new () => {decode(bytes?: Uint8Array): string}

/**
 * Parses what a renderer wrote, to see whether it reads the same. A CV that
 * is in canonical form already is written as it was: its tree is known.
 */
export function rememberedParse(
  {value}: VFile,
  tree: Cv,
): (text: string) => Cv {
  let source: string | undefined
  return text => {
    source ??=
      typeof value === 'string' ? value : new TextDecoder().decode(value)
    return text === source ? tree : parse(text)
  }
}
