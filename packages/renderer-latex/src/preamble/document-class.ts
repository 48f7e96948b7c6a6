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
    ...(tagged ? structure(languageTag(tree) ?? 'en') : []),
    '\\documentclass[',
    `  paper=${paper},`,
    `  fontsize=${fontSize}pt,`,
    `  parskip=${density === 'compact' ? 'never' : 'half-'},`,
    `]{${name}}`,
  )
}

/** Of paragraphs; XeTeX cannot, and older LaTeX does not know the command. */
function structure(lang: string): string[] {
  return [
    '% A tagged PDF, where engine and LaTeX can make one. KOMA-Script then warns',
    '% that \\@footnotemark has changed, which does no harm.',
    '\\ifdefined\\XeTeXversion\\else',
    '  \\IfFormatAtLeastTF{2022-11-01}{%',
    `    \\DocumentMetadata{lang=${lang}, testphase=phase-II}}{}`,
    '\\fi',
  ]
}
