import {type Cv, paragraph, text} from '@cvast/core'
import {cvOf} from '../graded-trees.ts'
import {demand} from '../nonconformance.ts'
import {renderSubject} from '../render-subject.ts'
import type {Subject} from '../subject.ts'
import type {Check} from './check.ts'

/**
 * Literal text that formats mark up with. A reader must read it as it is:
 * neither taken for markup nor escaped twice.
 */
const literals = [
  'a & b',
  'a &amp; b',
  'a < b > c',
  '<b>a</b>',
  'a_b_c',
  'a*b*c',
  '*a*',
  '**a**',
  '`a`',
  '[a](b)',
  'a \\ b',
  '\\textbf{a}',
  '{a}',
  '$a$',
  '50% a',
  '#a',
  'a ~ b',
  'a ^ b',
  '~~a~~',
  '1. a',
  '- a',
  '+ a',
  '# a',
  '> a',
  '| a |',
  ']]>',
  'a -- b',
  'a --- b',
  '"a"',
  "'a'",
  '&#65;',
] // prettier-ignore

/** What a paragraph and a table cell and code say is what is read. */
export const escaping: Check[] = literals.map(literal => ({
  group: 'escaping',
  name: `shows the text ${literal} as it is`,
  run: async subject => {
    await expectLiteral(subject, literal, cvOf(paragraph(`x1 ${literal} x2`)))
    await expectLiteral(
      subject,
      literal,
      cvOf(
        paragraph([
          text('x1 '),
          {type: 'inlineCode', value: literal},
          text(' x2'),
        ]),
      ),
    )
  },
}))

async function expectLiteral(
  subject: Subject,
  literal: string,
  tree: Cv,
): Promise<void> {
  const {text: read} = await renderSubject(subject, tree)
  const between = /x1(.*?)x2/s.exec(read)?.[1]
  const found = between === undefined ? undefined : plain(between)
  demand(
    found === plain(literal),
    `expected \`${literal}\`, read \`${found ?? 'nothing'}\``,
  )
}

/**
 * Blanks and typographic quotes and dashes aside: readers may show code in
 * quotes or marks of their own at its ends.
 */
function plain(value: string): string {
  return value
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/[‘’]/g, "'")
    .replaceAll(/[“”]/g, '"')
    .trim()
}
