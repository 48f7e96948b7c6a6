import type {Cv, RenderContext} from '@cvast/core'
import {designOf} from './design/design-of.ts'
import {flow} from './flow.ts'
import {find} from './found/find.ts'
import {documentLanguages} from './language/document-languages.ts'
import type {DocxOptions} from './options.ts'
import {packageParts} from './parts/package-parts.ts'
import {zip} from './parts/zip.ts'
import type {State} from './state.ts'

/** A tree as the bytes of a .docx file. */
export function render(
  tree: Cv,
  context: RenderContext<DocxOptions>,
): Uint8Array {
  const state: State = {
    context,
    design: designOf(context.options),
    languages: documentLanguages(tree),
    styleIds: new Map(),
    found: find(tree),
    story: {relationships: new Map()},
    scope: {
      marks: [],
      rightToLeft: false,
      style: 'BodyText',
      headingLevel: 0,
      listDepth: 0,
      quoteDepth: 0,
      inLink: false,
      inFootnote: false,
      depth: 0,
    },
  }
  return zip(packageParts(tree, flow([tree], state), state))
}
