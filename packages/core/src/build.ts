import type {
  Block,
  Contact,
  Cv,
  Emphasis,
  Entry,
  List,
  ListItem,
  Paragraph,
  Period,
  Person,
  Phrasing,
  Section,
  SectionContent,
  SectionKind,
  Strong,
  Term,
  TermList,
  Text,
} from './nodes.ts'

/** Text stands for a text node wherever phrasing is asked for. */
export type PhrasingInput = string | ReadonlyArray<string | Phrasing>

/** `text('alpha')` */
export function text(value: string): Text {
  return {type: 'text', value}
}

/** `phrasing(['alpha ', emphasis('bravo')])` → nodes. */
export function phrasing(input: PhrasingInput): Phrasing[] {
  if (typeof input === 'string') return input === '' ? [] : [text(input)]
  return input.map(each => (typeof each === 'string' ? text(each) : each))
}

export function emphasis(children: PhrasingInput): Emphasis {
  return {type: 'emphasis', children: phrasing(children)}
}

export function strong(children: PhrasingInput): Strong {
  return {type: 'strong', children: phrasing(children)}
}

export function paragraph(children: PhrasingInput): Paragraph {
  return {type: 'paragraph', children: phrasing(children)}
}

/** A bullet list; text stands for an item of one paragraph. */
export function list(
  items: ReadonlyArray<string | ListItem>,
  fields: Partial<Omit<List, 'type' | 'children'>> = {},
): List {
  return {
    type: 'list',
    ordered: false,
    spread: false,
    ...fields,
    children: items.map(each =>
      typeof each === 'string' ? listItem([paragraph(each)]) : each,
    ),
  }
}

export function listItem(
  children: Block[],
  fields: Partial<Omit<ListItem, 'type' | 'children'>> = {},
): ListItem {
  return {type: 'listItem', spread: false, ...fields, children}
}

export function term(name: PhrasingInput, description: PhrasingInput): Term {
  return {
    type: 'term',
    term: phrasing(name),
    description: phrasing(description),
  }
}

export function termList(children: Term[]): TermList {
  return {type: 'termList', children}
}

/** `entry('Engineer, Alpha', [paragraph('…')], {period})` */
export function entry(
  title: PhrasingInput,
  children: SectionContent[] = [],
  fields: Partial<Omit<Entry, 'type' | 'title' | 'children'>> = {},
): Entry {
  return {type: 'entry', title: phrasing(title), ...fields, children}
}

export function section(
  kind: SectionKind,
  title: PhrasingInput,
  children: SectionContent[] = [],
  fields: Partial<Omit<Section, 'type' | 'kind' | 'title' | 'children'>> = {},
): Section {
  return {type: 'section', kind, title: phrasing(title), ...fields, children}
}

export function person(
  name: string,
  children: Contact[] = [],
  fields: Partial<Omit<Person, 'type' | 'name' | 'children'>> = {},
): Person {
  return {type: 'person', name, ...fields, children}
}

export function cv(
  who: Person,
  sections: Section[] = [],
  fields: Partial<Omit<Cv, 'type' | 'children'>> = {},
): Cv {
  return {type: 'cv', ...fields, children: [who, ...sections]}
}

/** `period('2015–2017', {year: 2015}, {year: 2017})` */
export function period(
  written: string,
  start?: Period['start'],
  end?: Period['end'],
): Period {
  return {
    ...(start === undefined ? {} : {start}),
    ...(end === undefined ? {} : {end}),
    written,
  }
}
