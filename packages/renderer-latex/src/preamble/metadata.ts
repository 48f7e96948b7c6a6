import {type Cv, type Section, toText} from '@cvast/core'
import {escapeTex} from '../escape/escape-tex.ts'
import {languageTag} from '../language/language-tag.ts'
import {type Flow, filled, line, nest} from '../layout/flow.ts'
import {plainText} from '../plain-text.ts'
import type {State} from '../state.ts'

/** What the PDF says of itself. */
export function metadata(tree: Cv, state: State): Flow {
  const [person, ...sections] = tree.children
  const plain = (value: string) => escapeTex(value.trim(), 'plain', state)
  const name = plain(person.name)
  const subject = plainText(person.headline ?? [], state)
  const keywords = plain(keywordsOf(sections).join(', '))
  const lang = languageTag(tree)
  const fields = [
    name && `pdftitle={${name}},`,
    name && `pdfauthor={${name}},`,
    subject && `pdfsubject={${subject}},`,
    keywords && `pdfkeywords={${keywords}},`,
    lang !== undefined && `pdflang={${lang}},`,
    'pdfdisplaydoctitle,',
    'bookmarksopen,',
    'colorlinks,',
    'allcolors=accent,',
  ]
  const accent = state.context.options.accent.toUpperCase()
  return [
    line(`\\definecolor{accent}{HTML}{${accent}}`),
    ...(state.found.headings.has('@')
      ? [
          line('% Bookmarks know no spacing of sentences.'),
          line('\\pdfstringdefDisableCommands{\\let\\@\\empty}'),
        ]
      : []),
    line('\\hypersetup{%'),
    ...nest(
      fields
        .filter(each => typeof each === 'string' && each !== '')
        .map(each => filled(String(each))),
    ),
    line('}'),
  ]
}

/** At most a dozen: the terms of the sections of skills. */
function keywordsOf(sections: readonly Section[]): string[] {
  return sections
    .filter(each => each.kind === 'skills')
    .flatMap(each => each.children)
    .flatMap(each => (each.type === 'termList' ? each.children : []))
    .map(each => toText(each.term).trim())
    .filter(each => each !== '' && each.length <= 40)
    .slice(0, 12)
}
