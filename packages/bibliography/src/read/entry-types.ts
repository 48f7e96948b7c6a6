import type {PublicationType} from '../publication.ts'

/** Types of BibTeX and BibLaTeX; a type that is not here is `other`. */
export const entryTypes: ReadonlyMap<string, PublicationType> = new Map(
  (
    [
      ['article', 'article review suppperiodical'],
      [
        'book',
        'book mvbook collection mvcollection proceedings mvproceedings reference mvreference booklet manual periodical',
      ],
      [
        'chapter',
        'inbook incollection inreference bookinbook suppbook suppcollection',
      ],
      ['paper', 'inproceedings conference'],
      ['preprint', 'preprint'],
      ['thesis', 'thesis phdthesis mastersthesis bachelorsthesis bathesis'],
      ['report', 'report techreport standard'],
      ['software', 'software'],
      ['dataset', 'dataset data'],
      ['patent', 'patent'],
      ['talk', 'talk presentation poster'],
      [
        'other',
        'misc online electronic www unpublished artwork audio bibnote commentary image jurisdiction legislation legal letter movie music performance video webpage',
      ],
    ] as const
  ).flatMap(([type, names]) =>
    names.split(' ').map(name => [name, type] as const),
  ),
)

/** Entries that only lend their fields to others. */
export const lenders: ReadonlySet<string> = new Set(['xdata', 'set'])
