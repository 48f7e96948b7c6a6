import type {CoreNode, CoreNodeMap} from './nodes.ts'
import {sectionKinds} from './nodes.ts'

/** What a field may hold. */
export type FieldModel =
  | {holds: 'string'; optional?: true}
  | {holds: 'boolean'; optional?: true}
  | {holds: 'integer'; min: number; max: number; optional?: true}
  | {holds: 'choice'; values: readonly unknown[]; optional?: true}
  | {holds: 'strings'; optional?: true}
  | {holds: 'align'; optional?: true}
  | {holds: 'period'; optional?: true}
  | {holds: 'nodes'; content: Content; optional?: true}

/** Which nodes a list of nodes may hold. */
export type Content =
  | 'phrasing'
  | 'block'
  | 'sectionContent'
  | 'cvContent'
  | CoreNode['type']

const string = {holds: 'string'} as const
const boolean = {holds: 'boolean'} as const
const nodes = (content: Content) => ({holds: 'nodes', content}) as const
const optional = <Model extends FieldModel>(model: Model) => ({
  ...model,
  optional: true as const,
})

const attributes = {
  tags: {holds: 'strings', optional: true},
  lang: optional(string),
  private: optional(boolean),
} as const

const phrasingParent = {children: nodes('phrasing')} as const
const literal = {value: string} as const

/** The fields of each node but `type`, `position`, `data`. */
export const contentModel: {
  readonly [T in keyof CoreNodeMap]: Readonly<Record<string, FieldModel>>
} = {
  cv: {lang: optional(string), children: nodes('cvContent')},
  person: {
    name: string,
    headline: optional(nodes('phrasing')),
    photo: optional(string),
    children: nodes('contact'),
  },
  contact: {
    ...attributes,
    kind: {
      holds: 'choice',
      values: ['email', 'phone', 'url', 'profile', 'location', 'other'],
    },
    label: optional(string),
    value: string,
    url: optional(string),
  },
  section: {
    ...attributes,
    kind: {holds: 'choice', values: sectionKinds},
    title: nodes('phrasing'),
    children: nodes('sectionContent'),
  },
  entry: {
    ...attributes,
    title: nodes('phrasing'),
    period: {holds: 'period', optional: true},
    role: optional(string),
    organization: optional(string),
    location: optional(string),
    children: nodes('sectionContent'),
  },
  termList: {children: nodes('term')},
  term: {
    ...attributes,
    term: nodes('phrasing'),
    description: nodes('phrasing'),
  },
  pageBreak: {},
  paragraph: {...attributes, ...phrasingParent},
  list: {
    ordered: boolean,
    start: {
      holds: 'integer',
      min: 0,
      max: Number.MAX_SAFE_INTEGER,
      optional: true,
    },
    spread: boolean,
    children: nodes('listItem'),
  },
  listItem: {
    ...attributes,
    checked: optional(boolean),
    spread: boolean,
    period: {holds: 'period', optional: true},
    children: nodes('block'),
  },
  blockquote: {children: nodes('block')},
  code: {...literal, language: optional(string), meta: optional(string)},
  math: literal,
  table: {align: {holds: 'align'}, children: nodes('tableRow')},
  tableRow: {children: nodes('tableCell')},
  tableCell: phrasingParent,
  thematicBreak: {},
  footnoteDefinition: {identifier: string, children: nodes('block')},
  text: literal,
  emphasis: phrasingParent,
  strong: phrasingParent,
  delete: phrasingParent,
  superscript: phrasingParent,
  subscript: phrasingParent,
  span: {lang: string, ...phrasingParent},
  inlineCode: literal,
  inlineMath: literal,
  link: {url: string, title: optional(string), ...phrasingParent},
  image: {url: string, title: optional(string), alt: string},
  break: {},
  footnoteReference: {identifier: string},
}
