const address = /\s+<(?:https:\/\/|tel:|papers\/|jane@|\+)[^<>\s]*>/g

/**
 * Text as a person reads it who passes over what stands amid a word: addresses
 * and numbers of notes.
 */
export function readOn(text: string): string {
  return text.replaceAll(address, '').replaceAll(/\[\d+\]/g, '')
}
