import {type Cv, type Report, resolveOptions} from '@cvast/core'
import type {BibliographyReader} from './bibliography-reader.ts'
import type {ExtraFile} from './extra-file.ts'
import type {ReadyTarget} from './ready-target.ts'

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
