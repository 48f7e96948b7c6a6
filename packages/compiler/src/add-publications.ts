import {type Cv, type Output, type Report, resolveOptions} from '@cvast/core'
import type {BibliographyReader} from './bibliography-reader.ts'
import type {ReadyTarget} from './ready-target.ts'

/** A file beside the document, of the same name with another ending. */
export interface ExtraFile {
  /** Without dot: `bib`. */
  readonly extension: string
  readonly output: Output
}

/**
 * The tree with the works of its bibliographies listed, and the file of them
 * where it is asked for.
 */
export async function addPublications(
  tree: Cv,
  {bibliography = [], publications = {}, transforms}: ReadyTarget,
  read: BibliographyReader,
  report: Report,
): Promise<{tree: Cv; extras: ExtraFile[]}> {
  const named = typeof bibliography === 'string' ? [bibliography] : bibliography
  if (!tree.data?.bibliography && named.length === 0) return {tree, extras: []}
  const works = await read(tree, named, report)
  const {fillPublications, printBibliography, publicationsSchema} =
    await import('@cvast/bibliography')
  const options = resolveOptions(
    publicationsSchema,
    publications as Record<string, unknown>,
    'publications',
    report,
  )
  const output = options.bib ? printBibliography(works) : ''
  return {
    tree: fillPublications(tree, works, options, transforms?.lang),
    extras: output === '' ? [] : [{extension: 'bib', output}],
  }
}
