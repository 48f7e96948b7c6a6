import {decodeNamedCharacterReference} from 'decode-named-character-reference'

/** `R &amp; D &#x2013; &unknown;` → `R & D – &unknown;` */
export function decodeEntities(text: string): string {
  if (!text.includes('&')) return text
  return text.replaceAll(
    /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z][a-z\d]{1,31}));/gi,
    (whole, decimal?: string, hex?: string, name?: string) => {
      if (name !== undefined)
        return decodeNamedCharacterReference(name) || whole
      const code = decimal
        ? Number.parseInt(decimal, 10)
        : Number.parseInt(hex ?? '', 16)
      return code === 0 ||
        code > 0x10_ff_ff ||
        (code >= 0xd8_00 && code <= 0xdf_ff)
        ? '\u{fffd}'
        : String.fromCodePoint(code)
    },
  )
}
