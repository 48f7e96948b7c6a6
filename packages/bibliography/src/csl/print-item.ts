import type {Phrasing} from '@cvast/core'
import type {Name, Names, Publication, PublicationType} from '../publication.ts'

const types: Readonly<Record<PublicationType, string>> = {
  article: 'article',
  book: 'book',
  chapter: 'incollection',
  paper: 'inproceedings',
  preprint: 'misc',
  thesis: 'thesis',
  report: 'report',
  software: 'software',
  dataset: 'dataset',
  patent: 'patent',
  talk: 'misc',
  other: 'misc',
}

/** A work that is not from BibTeX in BibTeX. */
export function printItem(item: Omit<Publication, 'source'>): string {
  const {type, issued, eprint, thesis, status} = item
  const inJournal = type === 'article'
  const {date} = issued
  const fields: Array<[string, string]> = [
    ['author', printNames(item.authors)],
    ['editor', printNames(item.editors)],
    ['translator', printNames(item.translators)],
    ['title', latex(item.title.written)],
    [inJournal ? 'journaltitle' : 'booktitle', latex(item.container)],
    ['series', latex(item.series)],
    [
      'date',
      date
        ? [date.year, date.month, date.day]
            .filter(each => each !== undefined)
            .map(each => String(each).padStart(2, '0'))
            .join('-')
        : escaped(issued.written ?? ''),
    ],
    ['volume', escaped(item.volume)],
    ['number', escaped(item.number)],
    ['pages', escaped(item.pages).replaceAll('–', '--')],
    ['edition', escaped(item.edition)],
    ['chapter', escaped(item.chapter)],
    ['version', escaped(item.version)],
    ['publisher', latex(item.publisher)],
    ['institution', latex(item.institution)],
    ['location', escaped(item.location)],
    ['type', escaped(item.genre) || (thesis === 'phd' ? 'phdthesis' : '')],
    ['eventtitle', latex(item.event)],
    ['pubstate', status === undefined ? '' : states[status]],
    ['doi', item.doi],
    ['url', item.url],
    ['eprint', eprint?.id ?? ''],
    ['eprinttype', eprint?.archive.toLowerCase() ?? ''],
    ['eprintclass', eprint?.category ?? ''],
    ['isbn', item.isbn],
    ['issn', item.issn],
    ['note', latex(item.note)],
  ]
  const lines = fields
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `  ${name} = {${value}},\n`)
  const key = item.key.replaceAll(/[\s,"#%'(){}=~\\]+/g, '-')
  return `@${types[type]}{${key},\n${lines.join('')}}\n`
}

const states = {
  preparation: 'inpreparation',
  submitted: 'submitted',
  press: 'inpress',
  forthcoming: 'forthcoming',
} as const

function printNames({list, others}: Names): string {
  return [...list.map(printName), ...(others ? ['others'] : [])].join(' and ')
}

function printName({family, given, particle, suffix, literal}: Name): string {
  if (literal) return `{${escaped(family)}}`
  const last = [particle, family].filter(each => each !== '').join(' ')
  return [last, suffix, given]
    .filter((each, i) => each !== '' || i === 2)
    .map(escaped)
    .join(', ')
}

const marks: Readonly<Record<string, string>> = {
  emphasis: 'emph',
  strong: 'textbf',
  superscript: 'textsuperscript',
  subscript: 'textsubscript',
}

function latex(nodes: readonly Phrasing[]): string {
  return nodes
    .map(node => {
      if (node.type === 'inlineMath') return `$${node.value}$`
      if (node.type === 'inlineCode') return `\\texttt{${escaped(node.value)}}`
      if ('children' in node) {
        const inside = latex(node.children)
        const name = marks[node.type]
        return name === undefined ? inside : `\\${name}{${inside}}`
      }
      return 'value' in node ? escaped(node.value) : ''
    })
    .join('')
}

function escaped(text: string): string {
  return text.replaceAll(/[\\{}&%$#_~^]/g, sign =>
    sign === '\\'
      ? '\\textbackslash{}'
      : sign === '~'
        ? '\\textasciitilde{}'
        : sign === '^'
          ? '\\textasciicircum{}'
          : `\\${sign}`,
  )
}
