/** What a renderer does wrong, in a sentence. */
export class Nonconformance extends Error {
  override readonly name = 'Nonconformance'
}

/** Throws unless `holds`. */
export function demand(holds: boolean, sentence: string): asserts holds {
  if (!holds) throw new Nonconformance(sentence)
}
