import type {Publication} from './publication.ts'

/** The works as a BibTeX file, in the order given. */
export function printBibliography(works: readonly Publication[]): string {
  return works.map(each => each.source).join('\n')
}
