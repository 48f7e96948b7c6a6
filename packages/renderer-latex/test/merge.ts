import type {Cv, Section} from '@cvast/core'

/** Several CVs as one, each with footnotes of its own. */
export function merge(trees: readonly Cv[]): Cv {
  const [first] = trees
  if (first === undefined) throw new Error('expected a tree')
  return {
    ...first,
    children: [
      first.children[0],
      ...trees.flatMap((tree, index) => sectionsOf(tree, `n${index}`)),
    ],
  }
}

function sectionsOf(tree: Cv, prefix: string): Section[] {
  const renamed = JSON.parse(JSON.stringify(tree), (key, value) =>
    key === 'identifier' ? `${prefix}-${value}` : value,
  ) as Cv
  const [, ...sections] = renamed.children
  return sections
}
