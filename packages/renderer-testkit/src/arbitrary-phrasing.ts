import type {Phrasing} from '@cvast/core'
import fc from 'fast-check'
import {arbitraryWords, type Flavour} from './arbitrary-text.ts'

/** TeX that CVs and the titles of papers hold. */
export const formulas = [
  '\\sqrt{s_{NN}} = 200',
  'x',
  'H_2O',
  '\\alpha_s(M_Z)',
  '10^{-3}',
  '\\frac{a}{b}',
  'e^{i\\pi} + 1 = 0',
  '\\mathrm{Au}+\\mathrm{Au}',
  'p\\bar{p} \\to t\\bar{t}',
  '\\sum_{i=1}^{n} x_i',
]

/** Marks in force: a mark is not put inside itself. */
type Marks = ReadonlySet<string>

/** What may stand in a line, in the canonical form of mdast. */
export interface PhrasingOptions {
  flavour: Flavour
  /** Footnotes that exist. */
  footnotes?: readonly string[]
  /** Whether line endings may be forced; not in titles and table cells. */
  breaks?: boolean
}

/**
 * Content of a line: never empty, text nodes never adjacent, no blank at its
 * ends, at most three marks deep.
 */
export function arbitraryPhrasing(
  options: PhrasingOptions,
): fc.Arbitrary<Phrasing[]> {
  return inside(options, new Set(), 3)
}

function inside(
  options: PhrasingOptions,
  marks: Marks,
  depth: number,
): fc.Arbitrary<Phrasing[]> {
  const text = arbitraryWords(options.flavour)
  const special = node(options, marks, depth)
  // text, then any number of (node, text): blanks only at the seams.
  return fc
    .tuple(
      text,
      fc.array(fc.tuple(special, text, fc.boolean(), fc.boolean()), {
        maxLength: 2,
      }),
    )
    .map(([first, rest]) => {
      const result: Phrasing[] = [{type: 'text', value: first}]
      for (const [each, after, spaceBefore, spaceAfter] of rest) {
        const last = result.at(-1)
        const isBreak = each.type === 'break'
        if (last?.type === 'text' && spaceBefore && !isBreak) last.value += ' '
        result.push(each, {
          type: 'text',
          value: spaceAfter && !isBreak ? ` ${after}` : after,
        })
      }
      return result
    })
}

function node(
  options: PhrasingOptions,
  marks: Marks,
  depth: number,
): fc.Arbitrary<Phrasing> {
  const {flavour, footnotes = [], breaks = true} = options
  const words = arbitraryWords(flavour, 3)
  const url = fc.constantFrom(
    'https://alpha.example/a_b%20c#d&e=f~g',
    'mailto:jane@alpha.example',
    'tel:+49-40-5550100',
    'papers/one.pdf',
  )
  const choices: Array<fc.Arbitrary<Phrasing>> = [
    words.map(value => ({type: 'inlineCode', value})),
    fc.constantFrom(...formulas).map(value => ({type: 'inlineMath', value})),
  ]
  if (depth > 0) {
    for (const type of [
      'emphasis',
      'strong',
      'delete',
      'superscript',
      'subscript',
    ] as const)
      if (!marks.has(type))
        choices.push(
          fc
            .memo(() => inside(options, new Set([...marks, type]), depth - 1))()
            .map(children => ({type, children})),
        )
    if (!marks.has('span'))
      choices.push(
        fc
          .tuple(
            fc.constantFrom('de', 'fr', 'ar', 'ja'),
            inside(options, new Set([...marks, 'span']), depth - 1),
          )
          .map(([lang, children]) => ({type: 'span', lang, children})),
      )
    if (!marks.has('link')) {
      const inner = new Set([...marks, 'link'])
      choices.push(
        fc
          .tuple(url, inside({...options, footnotes: []}, inner, depth - 1))
          .map(([target, children]) => ({type: 'link', url: target, children})),
      )
    }
  }
  if (breaks) choices.push(fc.constant({type: 'break'}))
  if (footnotes.length > 0 && !marks.has('link'))
    choices.push(
      fc
        .constantFrom(...footnotes)
        .map(identifier => ({type: 'footnoteReference', identifier})),
    )
  return fc.oneof(...choices)
}
