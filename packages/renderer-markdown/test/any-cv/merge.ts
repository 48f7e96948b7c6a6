import fc from 'fast-check'

/** A field that is there in two of three. */
export function optional<Key extends string, Value>(
  key: Key,
  value: fc.Arbitrary<Value>,
): fc.Arbitrary<{[K in Key]?: Value}> {
  return fc
    .option(value, {freq: 3, nil: undefined})
    .map(each => (each === undefined ? {} : {[key]: each})) as fc.Arbitrary<{
    [K in Key]?: Value
  }>
}

/** One object of all their fields. */
export function merge<Parts extends object[]>(
  ...parts: {[K in keyof Parts]: fc.Arbitrary<Parts[K]>}
) {
  return fc
    .tuple(...(parts as Array<fc.Arbitrary<object>>))
    .map(each => Object.assign({}, ...each))
}
