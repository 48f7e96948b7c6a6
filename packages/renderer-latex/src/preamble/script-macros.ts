import type {Cv} from '@cvast/core'
import type {Flow} from '../layout/flow.ts'
import type {State} from '../state.ts'
import {greekLetter} from '../unicode/greek-letter.ts'
import {fontsOf, type Script, scripts} from '../unicode/scripts.ts'
import {paragraph} from './paragraph.ts'

/** Shows nothing itself: joiners and variation selectors. */
const silent = /^(?:\u200c|\u200d|\p{Variation_Selector})$/u

/**
 * Fonts for other scripts: the first that is there, under LuaLaTeX and
 * XeLaTeX. What it lacks, and all of it under pdfLaTeX, becomes a box that
 * still copies as its character, so nothing is missing unseen.
 */
export function scriptMacros(tree: Cv, state: State): Flow[] {
  const used = scripts.filter(each => state.found.scripts.has(each.name))
  if (used.length === 0) return []
  return [
    paragraph(definitions),
    ...(used.some(each => each.rightToLeft) ? [paragraph(rightToLeft)] : []),
    ...(used.some(each => each.unspaced) ? [paragraph(unspaced)] : []),
    ...used.map(each => script(each, tree, state)),
  ]
}

function script(each: Script, tree: Cv, state: State): Flow {
  const {name} = each
  const fonts = fontsOf(each, tree.lang)
  state.context.report('shown-differently', {
    what: `${each.title} with pdfLaTeX`,
    format: 'latex',
    as: `stand-ins; LuaLaTeX and XeLaTeX show it with ${fonts.slice(0, 3).join(', ')}, or the like`,
  })
  const boxes: string[] = []
  const lines: string[] = []
  const codes = [...(state.found.scripts.get(name) ?? [])]
    .filter(character => !/\s/.test(character))
    .map(character => character.codePointAt(0) ?? 0)
    .sort((a, b) => a - b)
  for (const code of codes) {
    const character = String.fromCodePoint(code)
    const hex = code.toString(16).toUpperCase().padStart(4, '0')
    const greek = greekLetter(character)
    if (silent.test(character)) lines.push(`\\cvfallback{${name}}{${hex}}{}`)
    else if (greek !== undefined)
      lines.push(
        `\\cvfallback{${name}}{${hex}}{\\cvglyph{${hex}}{\\ensuremath{${greek}}}}`,
      )
    else if (code > 0xffff)
      lines.push(
        `\\cvfallback{${name}}{${hex}}{\\cvglyph[${utf16(character)}]{${hex}}{\\ensuremath{\\square}}}`,
      )
    else boxes.push(hex)
  }
  return paragraph(
    `\\cvscript{${name}}{${fonts.join(',')}}{${features(each)}}`,
    ...lines,
    boxes.length > 0 && csv(name, boxes),
    `\\newcommand*{\\text${name}}[1]{${use(each)}}`,
  )
}

/** `\cvboxes{cjk}{65E5,672C}`, cut into lines. */
function csv(name: string, codes: readonly string[]): string {
  const rows: string[] = []
  for (let i = 0; i < codes.length; i += 13)
    rows.push(codes.slice(i, i + 13).join(','))
  return `\\cvboxes{${name}}{${rows.join(',%\n  ')}}`
}

function use({name, rightToLeft: rtl, unspaced: loop}: Script): string {
  if (rtl) return `{\\cv${name}{}\\cvrtl{}#1\\cvltr{}}`
  return loop ? `{\\cv${name}{}\\cvloose#1\\cvend}` : `{\\cv${name}{}#1}`
}

function features({shaped}: Script): string {
  return shaped === undefined ? '' : `Script=${shaped}`
}

/** Hexadecimal UTF-16: `🚀` → `D83DDE80`. */
function utf16(character: string): string {
  return [...Array(character.length).keys()]
    .map(i => character.charCodeAt(i).toString(16).toUpperCase())
    .join('')
}

const definitions = String.raw`% Other scripts: the first of some fonts, and boxes for what it lacks.
\newcommand*{\cvglyph}[3][]{\texorpdfstring{%
  \mbox{\BeginAccSupp{method=hex, unicode,
    ActualText=\if\relax\detokenize{#1}\relax#2\else#1\fi}%
  #3\EndAccSupp{}}\hspace{0pt}}{\unichar{"#2}}}% chktex 18
\newcommand*{\cvbox}[1]{\cvglyph{#1}{\ensuremath{\square}}}
\makeatletter
\ifXeTeX% Else readers of the PDF look for the character at another place.
  \TeXXeTstate=1
  \def\ACCSUPP@bdc{\beginL\special{pdf:literal direct \ACCSUPP@span BDC}}
  \def\ACCSUPP@emc{\special{pdf:literal direct EMC}\endL}
\fi
\newcommand*{\cvscript}[3]{%
  \expandafter\let\csname cv#1\endcsname\@empty
  \ifPDFTeX\else
    \@for\cvfont:=#2\do{%
      \expandafter\ifx\csname cv#1\endcsname\@empty
        \IfFontExistsTF{\cvfont}{%
          \expandafter\let\csname cv#1\endcsname\relax
          \expandafter\newfontfamily\csname cv#1\endcsname{\cvfont}[AutoFakeSlant, AutoFakeBold, #3]}{}%
      \fi}%
  \fi
  \expandafter\cvunmark\csname cv#1\endcsname}
\newcommand*{\cvunmark}[1]{\pdfstringdefDisableCommands{\let#1\@empty}}
\newcommand*{\cvfallback}[3]{%
  \ifPDFTeX
    \DeclareUnicodeCharacter{#2}{#3}%
  \else
    \begingroup
    \csname cv#1\endcsname
    \iffontchar\font"#2 \endgroup\else\endgroup% chktex 18
      \begingroup
      \lccode${'`'}\~="#2 \lowercase{\endgroup\protected\def~}{#3}% chktex 18
      \catcode"#2=\active% chktex 18
    \fi
  \fi}
\newcommand*{\cvboxes}[2]{\forcsvlist{\cvboxed{#1}}{#2}}
\newcommand*{\cvboxed}[2]{\cvfallback{#1}{#2}{\cvbox{#2}}}
\makeatother`

const rightToLeft = String.raw`% From right to left.
\newcommand*{\cvrtl}{}
\newcommand*{\cvltr}{}
\ifLuaTeX
  \protected\expandafter\def\csname cvrtl\endcsname{\textdirection 1 }
\fi
\ifXeTeX
  \expandafter\let\csname cvrtl\endcsname\beginR
  \expandafter\let\csname cvltr\endcsname\endR
\fi
\pdfstringdefDisableCommands{\let\cvrtl\empty\let\cvltr\empty}`

const unspaced = String.raw`% Lines end anywhere, but not before closing marks.
\newcommand*{\cvend}{}
\newcommand*{\cvloose}{}
\ifLuaTeX
  \makeatletter
  \protected\expandafter\def\csname cvloose\endcsname#1{\ifx#1\cvend\else#1\expandafter\cvlooser\fi}
  \def\cvlooser{\futurelet\cvnext\cvloosest}
  \def\cvloosest{\ifx\cvnext\cvend\else\ifcat\noexpand\cvnext.\else
    \hspace{0pt plus 0.05em}\fi\fi\cvloose}
  \makeatother
\fi
\ifXeTeX
  \protected\expandafter\def\csname cvloose\endcsname{%
    \XeTeXlinebreaklocale "zh"\XeTeXlinebreakskip=0pt plus 0.05em\relax}% chktex 18
\fi
\pdfstringdefDisableCommands{\let\cvloose\empty\let\cvend\empty}`
