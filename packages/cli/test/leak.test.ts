import {spawnSync} from 'node:child_process'
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {
  type AnyRenderer,
  applyTransforms,
  type TransformOptions,
} from '@cvast/compiler'
import {
  type AnyNode,
  type Attributes,
  type Cv,
  deepFreeze,
  reporter,
  visit,
} from '@cvast/core'
import {parse} from '@cvast/parser-markdown'
import {markdown} from '@cvast/renderer-markdown'
import {arbitraryCv} from '@cvast/renderer-testkit'
import fc from 'fast-check'
import {VFile} from 'vfile'
import {describe, expect, test} from 'vitest'
import {outputOf, renderers} from './leak/outputs.ts'
import {type Label, relabel} from './leak/relabel.ts'

// The leak test: of what a target excludes, no word is in any output, in no
// part of it; of all else, every word is in every output.

const runs = 500
const seed = 8

const able: ReadonlySet<string> = new Set([
  'section',
  'entry',
  'listItem',
  'paragraph',
  'term',
  'contact',
])

const tags = ['industry', 'academic', 'physics'] as const

const arbitraryMarks: fc.Arbitrary<Attributes> = fc.oneof(
  {weight: 6, arbitrary: fc.constant({})},
  {weight: 1, arbitrary: fc.constant({private: true})},
  {
    weight: 2,
    arbitrary: fc
      .subarray([...tags], {minLength: 1})
      .map(tags => ({tags: [...tags]})),
  },
)

const arbitraryTarget: fc.Arbitrary<TransformOptions> = fc.record(
  {
    include: fc.subarray([...tags]),
    exclude: fc.subarray([...tags]),
    private: fc.boolean(),
    photo: fc.boolean(),
  },
  {requiredKeys: []},
)

interface Sample {
  tree: Cv
  labels: Label[]
}

const arbitrarySample: fc.Arbitrary<Sample> = fc
  .tuple(
    arbitraryCv({flavour: 'plain', depth: 2}),
    fc.infiniteStream(arbitraryMarks),
    fc.boolean(),
  )
  .map(([source, marks, hasPhoto]) => {
    const {tree, labels} = relabel(
      hasPhoto
        ? {
            ...source,
            children: [
              {...source.children[0], photo: 'me.png'},
              ...(source.children.slice(1) as never[]),
            ],
          }
        : source,
    )
    visit(tree, node => {
      if (able.has(node.type)) Object.assign(node, marks.next().value)
    })
    return {tree: deepFreeze(tree), labels}
  })

/** Whether a node says that the target is not to have it. */
function isUnwanted(
  node: AnyNode,
  {include, exclude, private: takesPrivate}: TransformOptions,
): boolean {
  const {tags = [], private: isPrivate} = node as Attributes
  if (isPrivate && !takesPrivate) return true
  if (tags.some(each => exclude?.includes(each))) return true
  return (
    tags.length > 0 &&
    include !== undefined &&
    !tags.some(each => include.includes(each))
  )
}

/** The words that must not be there, and those that must. */
function expected({tree, labels}: Sample, options: TransformOptions) {
  const out = (chain: readonly AnyNode[]) =>
    chain.some(each => isUnwanted(each, options))
  const kept = new Set<string>()
  visit(tree, (node, above) => {
    if (node.type === 'footnoteReference' && !out([...above, node]))
      kept.add(node.identifier)
  })
  const referred = new Set<string>()
  visit(tree, node => {
    if (node.type === 'footnoteReference') referred.add(node.identifier)
  })
  const absent: string[] = []
  const present: string[] = []
  for (const {word, chain, shown} of labels) {
    const note = chain.find(each => each.type === 'footnoteDefinition')
    const unread =
      note && referred.has(note.identifier) && !kept.has(note.identifier)
    const photo = chain.length === 2 && chain[1]?.type === 'person' && !shown
    if (out(chain) || unread || (photo && !options.photo)) absent.push(word)
    // A note that nothing refers to need not be shown.
    else if (shown && !(note && !referred.has(note.identifier)))
      present.push(word)
  }
  // The title of a section stands only where something is left below it.
  const isLeft = (section: AnyNode) =>
    labels.some(
      ({chain, word}) =>
        chain[1] === section && chain.length > 3 && present.includes(word),
    )
  return {
    absent,
    present: present.filter(word => {
      const chain = labels.find(each => each.word === word)?.chain ?? []
      const [, section] = chain
      return section?.type !== 'section' || isLeft(section)
    }),
  }
}

describe(`${runs} generated CVs with private and excluded parts`, () => {
  const samples = fc.sample(fc.tuple(arbitrarySample, arbitraryTarget), {
    numRuns: runs,
    seed,
  })
  const selected = samples.map(([sample, options]) => ({
    sample,
    options,
    tree: applyTransforms(sample.tree, options, reporter(new VFile())),
    ...expected(sample, options),
  }))

  test('hold enough of both', () => {
    const absent = selected.reduce((sum, each) => sum + each.absent.length, 0)
    const present = selected.reduce((sum, each) => sum + each.present.length, 0)
    expect(absent).toBeGreaterThan(5000)
    expect(present).toBeGreaterThan(5000)
  })

  for (const renderer of renderers)
    test(`${renderer.format} holds no word of what is left out, and all others`, {
      timeout: 600_000,
    }, async () => {
      for (const {tree, absent, present, options, sample} of selected) {
        const {text} = await outputOf(tree, renderer)
        const found = new Set(
          text.toLowerCase().match(/q[b-df-hj-np-tv-z]{4}q/g),
        )
        expect({
          leaked: absent.filter(each => found.has(each)),
          lost: present
            .filter(each => !found.has(each))
            .map(each => pathOf(sample, each)),
          options,
        }).toEqual({leaked: [], lost: [], options})
      }
    })

  test('the same from sources: marks written as directives and read again', {
    timeout: 600_000,
  }, async () => {
    const text = renderers.find(each => each.format === 'text') as AnyRenderer
    for (const {sample, options, absent, present} of selected.slice(0, 120)) {
      const written = await outputOf(sample.tree, markdown)
      const file = new VFile(written.output)
      const {text: output} = await outputOf(
        applyTransforms(parse(file), options, reporter(file)),
        text,
      )
      const found = new Set(
        output.toLowerCase().match(/q[b-df-hj-np-tv-z]{4}q/g),
      )
      expect({
        leaked: absent.filter(each => found.has(each)),
        lost: present
          .filter(each => !found.has(each))
          .map(each => pathOf(sample, each)),
        source: written.output,
        options,
      }).toMatchObject({leaked: [], lost: []})
    }
  })

  test('the properties of PDFs hold none either', {
    timeout: 300_000,
  }, async () => {
    const latex = renderers.find(each => each.format === 'latex')
    const folder = mkdtempSync(join(tmpdir(), 'cvast-leak-'))
    try {
      for (const {tree, absent} of selected
        .filter(each => each.absent.length > 20 && !hasPictures(each.tree))
        .slice(0, 3)) {
        const {output} = await outputOf(tree, latex as never)
        writeFileSync(join(folder, 'cv.tex'), output)
        judge(
          'pdflatex',
          ['-interaction=nonstopmode', '-halt-on-error', 'cv.tex'],
          folder,
        )
        const said =
          judge('pdfinfo', ['cv.pdf'], folder) +
          judge('pdftotext', ['cv.pdf', '-'], folder)
        expect(
          absent.filter(each => said.toLowerCase().includes(each)),
        ).toEqual([])
      }
    } finally {
      rmSync(folder, {recursive: true, force: true})
    }
  })
})

/** Where a word stands: `qbcdgq: cv section entry text`. */
function pathOf({labels}: Sample, word: string): string {
  const chain = labels.find(each => each.word === word)?.chain ?? []
  return `${word}: ${chain.map(each => each.type).join(' ')}`
}

function hasPictures(tree: Cv): boolean {
  let found = false
  visit(tree, node => {
    if (node.type === 'image') found = true
  })
  return found
}

/** A judge that is missing, or fails, is an error. */
function judge(program: string, args: string[], cwd: string): string {
  const {stdout, status, error} = spawnSync(program, args, {
    cwd,
    encoding: 'utf8',
  })
  if (error || status !== 0)
    throw new Error(
      `\`${program}\` failed: ${error?.message ?? stdout.slice(-2000)}`,
    )
  return stdout
}
