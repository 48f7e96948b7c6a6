/** `('₀₁', '01')` → `{'₀' → '0', '₁' → '1'}` */
export function pairCharacters(from: string, to: string): Map<string, string> {
  const images = [...to]
  return new Map([...from].map((key, index) => [key, images[index] ?? '']))
}
