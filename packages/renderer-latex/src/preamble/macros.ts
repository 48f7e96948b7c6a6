import type {Flow} from '../layout/flow.ts'
import type {LatexOptions} from '../options.ts'
import type {Macro, State} from '../state.ts'
import {paragraph} from './paragraph.ts'

/** The helpers of the body, explained. */
export function macros(state: State): Flow[] {
  const {dates} = state.context.options
  const {cvname, cvsep, ...rest} = others
  const bodies: Readonly<Record<Macro, string>> = {
    cvname,
    cvsep,
    cvdate: dateMacros[dates],
    ...rest,
    cvlevel: cvlevel(state.found.headings),
  }
  return [
    ...Object.entries(bodies)
      .filter(([name]) => state.found.macros.has(name as Macro))
      .map(([, body]) => paragraph(body)),
  ]
}

const dateMacros: Readonly<Record<LatexOptions['dates'], string>> = {
  right: String.raw`% The date of an entry, at the right edge of the last line of its title.
\newcommand*{\cvdate}[1]{\texorpdfstring{%
  \unskip\nobreak\hfill\penalty50\hspace*{1em}\null\nobreak\hfill
  {\normalfont{}#1}}{~(#1)}}`,
  below: String.raw`% The date of an entry, on a line of its own below the title.
\newcommand*{\cvdate}[1]{\texorpdfstring{%
  \unskip\hfil\break\ {\normalfont{}#1}}{~(#1)}}`,
}

const others: Readonly<Record<Exclude<Macro, 'cvdate' | 'cvlevel'>, string>> = {
  cvname: String.raw`% The name at the top.
\newcommand*{\cvname}[1]{%
  {\usekomafont{disposition}\huge\color{accent}#1\par}\smallskip}`,
  cvsep: String.raw`% A dot between contacts; nothing where a line ends.
\newcommand*{\cvsep}{\unskip\nobreak\ %
  \discretionary{}{}{\textperiodcentered}\nobreak\ }`,
  cvwhen: String.raw`% The date of a paragraph, before it.
\newcommand*{\cvwhen}[1]{\textit{#1}\quad{}}`,
  cvimage: String.raw`% A picture, or its words where the file is not there.
\newcommand*{\cvimage}[2]{\IfFileExists{#1}{%
  \includegraphics[max width=\linewidth, max totalheight=0.4\textheight]{#1}%
  \iffalse}{\iftrue}#2\fi}`,
  cvphoto: String.raw`% The photo.
\newcommand*{\cvphoto}[1]{\IfFileExists{#1}{\includegraphics[height=30mm]{#1}}{}}`,
  typewriter: String.raw`% Latin Modern has no bold italic typewriter type, but a slanted one.
{\ttfamily\fontseries{bx}\selectfont}
\DeclareFontShape{\encodingdefault}{lmtt}{bx}{it}{<->ssub*lmtt/b/sl}{}
\ifPDFTeX
  {\ttfamily\fontencoding{TS1}\selectfont}
  \DeclareFontShape{TS1}{lmtt}{bx}{it}{<->ssub*lmtt/b/sl}{}
\fi`,
  url: String.raw`% Addresses in the type of the text; they stretch a little.
\urlstyle{same}
\Urlmuskip=0mu plus 1mu\relax`,
  sout: String.raw`% A word struck out.
\NewDocumentCommand{\sout}{m}{\leavevmode\sbox0{#1}%
  \rlap{\rule[0.5ex]{\wd0}{0.4pt}}\usebox0{}}`,
}

const levels = [
  'section',
  'subsection',
  'subsubsection',
  'paragraph',
  'subparagraph',
]

/** LaTeX glues headings in a row to each other, whatever their levels. */
function cvlevel(headings: ReadonlySet<string>): string {
  const hooks = levels.flatMap((name, index) =>
    headings.has(name)
      ? [`\\AddToHook{cmd/${name}/before}{\\cvlevel{${index + 1}}}`]
      : [],
  )
  return String.raw`% An entry without text is not glued to the next one.
\newcommand*{\cvabove}{1}
\ExplSyntaxOn
\newcommand*{\cvlevel}[1]{%
  \ifnum#1>\cvabove\else\legacy_if_gset_false:n{@nobreak}\fi
  \gdef\cvabove{#1}}
\ExplSyntaxOff
${hooks.join('\n')}`
}
