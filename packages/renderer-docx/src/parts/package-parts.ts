import type {Cv} from '@cvast/core'
import type {Relationship} from '../found/found.ts'
import {relate} from '../found/relate.ts'
import type {State} from '../state.ts'
import {styleSheet} from '../styles/style-sheet.ts'
import type {Xml} from '../xml/xml.ts'
import {appPropertiesPart} from './app-properties-part.ts'
import {contentTypesPart} from './content-types-part.ts'
import {corePropertiesPart} from './core-properties-part.ts'
import {documentPart} from './document-part.ts'
import {fontTablePart} from './font-table-part.ts'
import {footnotesPart} from './footnotes-part.ts'
import {numberingPart} from './numbering-part.ts'
import type {PackagePart} from './package-part.ts'
import {propertiesOf} from './properties.ts'
import {relationshipsPart} from './relationships-part.ts'
import {sectionProperties} from './section-properties.ts'
import {settingsPart} from './settings-part.ts'
import {storyParts} from './story-parts.ts'
import {stylesPart} from './styles-part.ts'
import {themePart} from './theme-part.ts'
import {type LinkedPart, wordPart} from './word-part.ts'

const office = 'application/vnd.openxmlformats-officedocument'
const coreProperties = 'application/vnd.openxmlformats-package.core-properties'

/** Every file of the package, in its order, around the body's text. */
export function packageParts(tree: Cv, body: Xml, state: State): PackagePart[] {
  const {context, found, story} = state
  const {footnotes} = found
  const stories = storyParts(tree.children[0].name, state)
  const linked = linkedParts(state)
  for (const {kind, path} of linked)
    if (kind) relate(story, kind, fromWord(path))
  const section = sectionProperties(
    stories.flatMap(({reference, path, kind}) =>
      reference && kind
        ? [{...reference, id: relate(story, kind, fromWord(path))}]
        : [],
    ),
    state,
  )
  const properties = propertiesOf(tree, context.options)
  const files: PackagePart[] = [
    {path: '_rels/.rels', content: relationshipsPart(rootRelationships)},
    wordPart('document.main', 'document.xml', documentPart(body, section)),
    relationships('document', story.relationships),
    ...stories,
    ...linked,
    ...(footnotes.story.relationships.size > 0
      ? [relationships('footnotes', footnotes.story.relationships)]
      : []),
    ...[...found.pictures.values()].map(({target, bytes}) => ({
      path: `word/${target}`,
      content: bytes,
    })),
    {
      path: 'docProps/core.xml',
      content: corePropertiesPart(properties, context.date),
      contentType: `${coreProperties}+xml`,
    },
    {
      path: 'docProps/app.xml',
      content: appPropertiesPart(properties),
      contentType: `${office}.extended-properties+xml`,
    },
  ]
  return [
    {path: '[Content_Types].xml', content: contentTypesPart(files)},
    ...files,
  ]
}

/** What stands beside the text: notes, lists, settings, fonts, styles. */
function linkedParts(state: State): LinkedPart[] {
  const {design, found, house, languages, styleIds} = state
  const {written} = found.footnotes
  const noteStyle = styleIds.get('FootnoteText') ?? 'FootnoteText'
  const notes = footnotesPart(written.values(), noteStyle)
  const settings = settingsPart(languages, written.size > 0, house?.settings)
  const copied = house?.parts ?? []
  const has = (kind: string) => copied.some(each => each.kind === kind)
  // Notes use a style, so they come before the styles are gathered.
  if (written.size > 0) found.styles.add('FootnoteText')
  const sheet = styleSheet(design, found)
  const styles =
    house?.styles(sheet, languages) ?? stylesPart(sheet, design, languages)
  return [
    ...(written.size > 0
      ? [wordPart('footnotes', 'footnotes.xml', notes)]
      : []),
    wordPart('numbering', 'numbering.xml', numberingPart(state)),
    wordPart('settings', 'settings.xml', settings),
    ...(has('fontTable')
      ? []
      : [wordPart('fontTable', 'fontTable.xml', fontTablePart(design))]),
    ...(has('theme')
      ? []
      : [
          {
            ...wordPart('theme', 'theme/theme1.xml', themePart(design)),
            contentType: `${office}.theme+xml`,
          },
        ]),
    ...copied,
    wordPart('styles', 'styles.xml', styles),
  ]
}

function relationships(
  name: string,
  list: ReadonlyMap<string, Relationship>,
): PackagePart {
  return {
    path: `word/_rels/${name}.xml.rels`,
    content: relationshipsPart(list.values()),
  }
}

/** A path as the parts in `word/` know it. */
function fromWord(path: string): string {
  return path.startsWith('word/') ? path.slice(5) : `/${path}`
}

const rootRelationships: readonly Relationship[] = [
  ['officeDocument', 'word/document.xml'],
  ['core-properties', 'docProps/core.xml'],
  ['extended-properties', 'docProps/app.xml'],
].map(([kind = '', target = ''], index) => ({
  id: `rId${index + 1}`,
  kind,
  target,
  external: false,
}))
