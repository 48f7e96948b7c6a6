import type {BibliographyWords} from './bibliography-words.ts'

export const en: BibliographyWords = {
  and: 'and',
  etAl: 'et al.',
  editor: 'Ed.',
  editors: 'Eds.',
  translator: 'Trans.',
  translators: 'Trans.',
  in: 'In',
  edition: '{n} ed.',
  volume: 'vol.',
  number: 'no.',
  chapter: 'ch.',
  page: 'p.',
  pages: 'pp.',
  articleNumber: 'Art. no.',
  version: 'Version',
  noDate: 'n.d.',
  accessed: 'accessed',
  presentedAt: 'presented at',
  quotes: ['“', '”'],
  bareMonth: /^(?!May)[A-Z][a-z]{2}\b/,
  ordinal: number => {
    const ten = number % 100 >= 11 && number % 100 <= 13
    const ending = ten ? 'th' : (['th', 'st', 'nd', 'rd'][number % 10] ?? 'th')
    return `${number}${ending}`
  },
  status: {
    preparation: 'in preparation',
    submitted: 'submitted',
    press: 'in press',
    forthcoming: 'forthcoming',
  },
  theses: {
    phd: 'PhD thesis',
    master: 'Master’s thesis',
    bachelor: 'Bachelor’s thesis',
    other: 'Thesis',
  },
  genres: {
    report: 'Technical report',
    software: 'Computer software',
    dataset: 'Data set',
    patent: 'Patent',
  },
  groups: {
    article: 'Journal articles',
    book: 'Books',
    chapter: 'Book chapters',
    paper: 'Conference papers',
    preprint: 'Preprints',
    thesis: 'Theses',
    report: 'Reports',
    software: 'Software',
    dataset: 'Data sets',
    patent: 'Patents',
    talk: 'Talks',
    other: 'Other publications',
  },
}
