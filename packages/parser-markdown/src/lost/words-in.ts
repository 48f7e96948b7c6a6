const word = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu

/** `C++, “größer”` → `C`, `größer`. */
export function wordsIn(text: string): string[] {
  return text.match(word) ?? []
}
