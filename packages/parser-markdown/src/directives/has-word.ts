import type {Directive} from './directive.ts'

/** Whether one of the directives says `word`. */
export function hasWord(
  directives: readonly Directive[],
  word: string,
): boolean {
  return directives.some(({words}) => words.has(word))
}
