/** A tree without places in the source and without notes. */
export function bare<Tree>(tree: Tree): Tree {
  return JSON.parse(
    JSON.stringify(tree, (key, value) =>
      key === 'position' || key === 'data' ? undefined : value,
    ),
  )
}
