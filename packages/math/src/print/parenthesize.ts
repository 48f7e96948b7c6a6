/** Parentheses where a script has more than a word or a number in it. */
export function parenthesize(text: string): string {
  const simple = /^(?:[+−-]?[\p{L}\p{N}\p{M}.]+|.|[(][^()]*[)])$/u
  return simple.test(text) ? text : `(${text})`
}
