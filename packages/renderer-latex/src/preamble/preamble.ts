import type {Cv} from '@cvast/core'
import type {Flow} from '../layout/flow.ts'
import type {State} from '../state.ts'
import {characters} from './characters.ts'
import {documentClass} from './document-class.ts'
import {fonts} from './fonts.ts'
import {language} from './language.ts'
import {layout} from './layout.ts'
import {macros} from './macros.ts'
import {metadata} from './metadata.ts'
import {packages} from './packages.ts'
import {scriptMacros} from './script-macros.ts'
import {signs} from './signs.ts'

/** Everything before `\begin{document}`, in paragraphs. */
export function preamble(tree: Cv, state: State): Flow[] {
  // First, since names and keywords may hold characters to be declared.
  const about = metadata(tree, state)
  // Before the packages, since some are needed for them.
  const declared = characters(state)
  return [
    documentClass(tree, state),
    fonts(state),
    language(tree, state),
    packages(state),
    signs(state),
    declared,
    ...scriptMacros(tree, state),
    about,
    ...layout(state),
    ...macros(state),
    own(state),
  ]
}

/** The user's own part, as it is. */
function own(state: State): Flow {
  return state.context.options.preamble
    .split(/\r\n?|\n/)
    .filter(each => each.trim() !== '')
    .map(text => ({text, indent: 0, as: 'flush'}))
}
