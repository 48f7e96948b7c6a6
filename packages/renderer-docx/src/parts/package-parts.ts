import type {Cv} from '@cvast/core'
import {relate} from '../found/relate.ts'
import type {State} from '../state.ts'
import {styleSheet} from '../styles/style-sheet.ts'
import type {Xml} from '../xml/xml.ts'
import {appPropertiesPart} from './app-properties-part.ts'
import {contentTypesPart} from './content-types-part.ts'
import {corePropertiesPart} from './core-properties-part.ts'
import {documentPart} from './document-part.ts'
import {fontTablePart} from './font-table-part.ts'
import {footerPart} from './footer-part.ts'
import {footnotesPart} from './footnotes-part.ts'
import {numberingPart} from './numbering-part.ts'
import type {PackagePart} from './package-part.ts'
import {propertiesOf} from './properties.ts'
import {relationshipsPart} from './relationships-part.ts'
import {settingsPart} from './settings-part.ts'
import {stylesPart} from './styles-part.ts'
import {themePart} from './theme-part.ts'

const office = 'application/vnd.openxmlformats-officedocument'
const word = `${office}.wordprocessingml`

/** Every file of the package, in its order, around the body's text. */
export function packageParts(tree: Cv, body: Xml, state: State): PackagePart[] {
  const {context, design, found, languages, story} = state
  const [person] = tree.children
  const properties = propertiesOf(tree, context.options)
  const {written, story: noteStory} = found.footnotes
  const parts: PackagePart[] = []
  /** Adds a part of the document, and what the document knows it by. */
  const add = (kind: string, path: string, content: string, type: string) => {
    parts.push({path: `word/${path}`, content, contentType: type})
    return relate(story, kind, path)
  }

  const footer =
    context.options.footer && person.name !== ''
      ? add(
          'footer',
          'footer1.xml',
          footerPart(person.name, state),
          `${word}.footer+xml`,
        )
      : undefined
  if (written.size > 0)
    add(
      'footnotes',
      'footnotes.xml',
      footnotesPart(written.values()),
      `${word}.footnotes+xml`,
    )
  add(
    'numbering',
    'numbering.xml',
    numberingPart(found.lists, design),
    `${word}.numbering+xml`,
  )
  add(
    'settings',
    'settings.xml',
    settingsPart(languages, written.size > 0),
    `${word}.settings+xml`,
  )
  add(
    'fontTable',
    'fontTable.xml',
    fontTablePart(design),
    `${word}.fontTable+xml`,
  )
  add('theme', 'theme/theme1.xml', themePart(design), `${office}.theme+xml`)
  add(
    'styles',
    'styles.xml',
    stylesPart(styleSheet(design, found), design, languages),
    `${word}.styles+xml`,
  )

  const document: PackagePart = {
    path: 'word/document.xml',
    content: documentPart(body, {
      page: design.page,
      footer,
      rightToLeft: languages.main === 'complex',
    }),
    contentType: `${word}.document.main+xml`,
  }
  const all: PackagePart[] = [
    {
      path: '_rels/.rels',
      content: relationshipsPart([
        internal('rId1', 'officeDocument', 'word/document.xml'),
        internal('rId2', 'core-properties', 'docProps/core.xml'),
        internal('rId3', 'extended-properties', 'docProps/app.xml'),
      ]),
    },
    document,
    {
      path: 'word/_rels/document.xml.rels',
      content: relationshipsPart(story.relationships.values()),
    },
    ...parts,
    ...(noteStory.relationships.size > 0
      ? [
          {
            path: 'word/_rels/footnotes.xml.rels',
            content: relationshipsPart(noteStory.relationships.values()),
          },
        ]
      : []),
    ...[...found.pictures.values()].map(({target, bytes}) => ({
      path: `word/${target}`,
      content: bytes,
    })),
    {
      path: 'docProps/core.xml',
      content: corePropertiesPart(properties, context.date),
      contentType: 'application/vnd.openxmlformats-package.core-properties+xml',
    },
    {
      path: 'docProps/app.xml',
      content: appPropertiesPart(properties),
      contentType: `${office}.extended-properties+xml`,
    },
  ]
  return [{path: '[Content_Types].xml', content: contentTypesPart(all)}, ...all]
}

function internal(id: string, kind: string, target: string) {
  return {id, kind, target, external: false}
}
