/**
 * 128 bits that tell contents apart: `fingerprint('a')` → 32 hexadecimal
 * digits. Four lanes of 32 bits, each mixed with every word of the content; a
 * change of one word changes every lane. Not meant against forgers, who could
 * as well change the results; `node:crypto` takes longer to load than a CV to
 * hash.
 */
export function fingerprint(content: string | Uint8Array): string {
  const bytes =
    typeof content === 'string' ? new TextEncoder().encode(content) : content
  const {length} = bytes
  const data = new DataView(bytes.buffer, bytes.byteOffset, length)
  let a = 0x243f6a88 ^ length
  let b = 0x85a308d3
  let c = 0x13198a2e
  let d = 0x03707344
  const whole = length - (length % 4)
  for (let at = 0; at <= whole; at += 4) {
    const word = at < whole ? data.getUint32(at, true) : rest(bytes, whole)
    a = Math.imul(a ^ word, 0x9e3779b1)
    a ^= a >>> 15
    b = Math.imul(b ^ word, 0x85ebca6b) + a
    b ^= b >>> 13
    c = Math.imul(c ^ word, 0xc2b2ae35) + b
    c ^= c >>> 16
    d = Math.imul(d ^ word, 0x27d4eb2f) + c
    d ^= d >>> 14
  }
  return [a + d, b + a, c + b, d + c].map(hex).join('')
}

/** The last bytes, fewer than four, as one word. */
function rest(bytes: Uint8Array, from: number): number {
  let word = 0
  for (let at = from; at < bytes.length; at++)
    word = (word << 8) | (bytes[at] as number)
  return word
}

/** Spreads the last words over all bits. */
function hex(lane: number): string {
  let mixed = Math.imul(lane ^ (lane >>> 16), 0x85ebca6b)
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35)
  return ((mixed ^ (mixed >>> 16)) >>> 0).toString(16).padStart(8, '0')
}
