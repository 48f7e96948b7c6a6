/** Parentheses where a script has more than a word or a number in it. */
export function parenthesize(text: string): string {
  const simple =
    /^(?:[\p{Lu}\p{Ll}\p{Lo}\p{Nd}\p{M}.]+|[+−-]?[\d.]+|[+−-]+|.|\([^()]*\))$/u
  return simple.test(text) ? text : `(${text})`
}
