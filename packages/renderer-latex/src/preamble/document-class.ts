import type {Cv} from '@cvast/core'
import {languageTag} from '../language/language-tag.ts'
import type {Flow} from '../layout/flow.ts'
import type {State} from '../state.ts'
import {paragraph} from './paragraph.ts'

/** How to compile, then `\documentclass`. */
export function documentClass(tree: Cv, state: State): Flow {
  const {
    paper,
    fontSize,
    density,
    documentClass: name,
    tagged,
  } = state.context.options
  return paragraph(
    '% Compiles with pdfLaTeX, LuaLaTeX and XeLaTeX: latexmk -pdf FILE.tex',
    tagged &&
      `\\IfFormatAtLeastTF{2023-06-01}{%\n  \\DocumentMetadata{lang=${languageTag(tree) ?? 'en'}, testphase=phase-III}}{}`,
    '\\documentclass[',
    `  paper=${paper},`,
    `  fontsize=${fontSize}pt,`,
    `  parskip=${density === 'compact' ? 'never' : 'half-'},`,
    `]{${name}}`,
  )
}
