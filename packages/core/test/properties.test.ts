import {
  type AnyNode,
  type Cv,
  nodeLists,
  toText,
  validate,
  visit,
} from '@cvast/core'
import fc from 'fast-check'
import {expect, test} from 'vitest'
import {contentModel} from '../src/content-model.ts'
import {arbitraryTree} from './arbitrary-tree.ts'

const runs = {seed: 20_260_101, numRuns: 300}

/** Every node with its path, by plain recursion: small trees only. */
function paths(node: AnyNode, path = ''): Array<[string, AnyNode]> {
  const inside = nodeLists(node).flatMap(([field, list]) =>
    list.flatMap((each, index) =>
      paths(each, `${path && `${path}.`}${field}[${index}]`),
    ),
  )
  return [[path, node], ...inside]
}

test('what is built is valid, before and after JSON', () => {
  fc.assert(
    fc.property(arbitraryTree, tree => {
      expect(validate(tree)).toEqual([])
      expect(validate(JSON.parse(JSON.stringify(tree)))).toEqual([])
    }),
    runs,
  )
})

test('visit sees every node once, in order, with its ancestors', () => {
  fc.assert(
    fc.property(arbitraryTree, tree => {
      const seen: AnyNode[] = []
      visit(tree, (node, ancestors) => {
        seen.push(node)
        const parent = ancestors.at(-1)
        if (node !== tree)
          expect(
            parent && nodeLists(parent).some(([, list]) => list.includes(node)),
          ).toBe(true)
      })
      expect(seen).toEqual(paths(tree).map(([, node]) => node))
    }),
    runs,
  )
})

test('toText has every word, in order', () => {
  fc.assert(
    fc.property(arbitraryTree, tree => {
      const expected = paths(tree).map(([, node]) =>
        node.type === 'person'
          ? node.name
          : node.type === 'image'
            ? node.alt
            : 'value' in node
              ? String(node.value)
              : '',
      )
      expect(toText(tree).replaceAll(/[ \n]/g, '')).toBe(expected.join(''))
    }),
    runs,
  )
})

test('a planted fault is named by its path, and no other', () => {
  fc.assert(
    fc.property(
      arbitraryTree,
      fc.nat(),
      fc.constantFrom('missing', 'wrong', 'extra', 'no node'),
      (tree, at, fault) => {
        // Through JSON, so that no node is in it twice.
        const copy: Cv = JSON.parse(JSON.stringify(tree))
        const all = paths(copy)
        const [path, node] = all[at % all.length] as [string, AnyNode]
        const fields = node as unknown as Record<string, unknown>
        const required = Object.entries(contentModel[node.type as 'cv'])
          .filter(([, model]) => !model.optional)
          .map(([field]) => field)
        const field = required[at % required.length]
        const where = (name: string) => (path ? `${path}.${name}` : name)
        if (fault === 'extra' || field === undefined) {
          fields.extra = 1
          expect(validate(copy)).toEqual([
            {path: where('extra'), message: 'unexpected field'},
          ])
        } else if (fault === 'missing') {
          delete fields[field]
          expect(validate(copy)).toEqual([
            {path: where(field), message: 'expected a value, found none'},
          ])
        } else if (fault === 'wrong') {
          fields[field] = 1
          expect(validate(copy).map(each => each.path)).toEqual([where(field)])
        } else {
          const lists = nodeLists(node)
          const [name, list] = lists[at % Math.max(1, lists.length)] ?? []
          if (!list || name === undefined) return
          const index = list.push(null as never) - 1
          expect(validate(copy).map(each => each.path)).toEqual([
            `${where(name)}[${index}]`,
          ])
        }
      },
    ),
    {...runs, numRuns: 1000},
  )
})
