import {type Cv, inMainLanguage, type RenderContext} from '@cvast/core'
import {closeBlocks} from './block/join-blocks.ts'
import {contrast} from './design/contrast.ts'
import type {Design} from './design/design.ts'
import {designOf} from './design/design-of.ts'
import {flow} from './flow.ts'
import {find} from './found/find.ts'
import {documentLanguages} from './language/document-languages.ts'
import type {DocxOptions} from './options.ts'
import {packageParts} from './parts/package-parts.ts'
import {zip} from './parts/zip.ts'
import type {HouseStyle} from './reference/house-style.ts'
import type {DocxHandlers, Scope, State} from './state.ts'

/** A tree as the bytes of a .docx file. */
export async function render(
  source: Cv,
  context: RenderContext<DocxOptions>,
  handlers: DocxHandlers,
): Promise<Uint8Array> {
  const tree = inMainLanguage(source, context)
  const own = designOf(context.options)
  checkContrast(own, context)
  const house = await houseStyle(own, context)
  const state: State = {
    handlers,
    context,
    design: house?.design ?? own,
    house,
    languages: documentLanguages(tree),
    styleIds: house?.styleIds ?? new Map(),
    found: find(tree),
    story: {relationships: new Map()},
    scope: outermost,
  }
  const body = closeBlocks(flow([tree], state), state)
  return zip(packageParts(tree, body, state))
}

/** Where everything begins. */
const outermost: Scope = {
  marks: [],
  bold: false,
  rightToLeft: false,
  style: 'BodyText',
  headingLevel: 0,
  listDepth: 0,
  quoteDepth: 0,
  inLink: false,
  inFootnote: false,
  depth: 0,
}

/** The look of the reference document, if there is one that can be used. */
async function houseStyle(
  own: Design,
  {options, read, report}: RenderContext<DocxOptions>,
): Promise<HouseStyle | undefined> {
  const path = options.reference
  if (path === '') return undefined
  try {
    const bytes = read(path)
    if (!bytes) throw new Error('it cannot be read')
    // Only who asks for it waits for the reader of XML.
    const {houseStyleOf} = await import('./reference/house-style-of.ts')
    return houseStyleOf(bytes, own)
  } catch (error) {
    const problem = error instanceof Error ? error.message : `${error}`
    report('unusable-reference', {path, problem})
    return undefined
  }
}

/** What the eye needs between text and paper: WCAG 2, level AA. */
const readable = 4.5

function checkContrast(
  {accent}: Design,
  {options, report}: RenderContext<DocxOptions>,
): void {
  const ratio = contrast(accent)
  if (ratio < readable)
    report('low-contrast', {
      option: 'accent',
      colour: options.accent,
      ratio: ratio.toFixed(2),
    })
}
