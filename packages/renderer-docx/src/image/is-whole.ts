import type {ImageSize} from './image-size.ts'

/**
 * Whether a picture has its end: one that was cut off on its way shows as a
 * red cross in Word.
 */
export function isWhole(bytes: Uint8Array, type: ImageSize['type']): boolean {
  switch (type) {
    case 'png':
      return endsPng(bytes)
    case 'jpeg':
      // End of image; what cameras write behind it does no harm.
      return endOf(bytes, [0xff, 0xd9])
    case 'gif':
      return endOf(bytes, [0x3b])
  }
}

/** Whether every chunk is there, up to `IEND`. */
function endsPng(bytes: Uint8Array): boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  for (let at = 8; at + 12 <= bytes.length; ) {
    const next = at + view.getUint32(at) + 12
    if (view.getUint32(at + 4) === 0x49454e44) return next <= bytes.length
    at = next
  }
  return false
}

function endOf(bytes: Uint8Array, sign: readonly number[]): boolean {
  const [first = 0] = sign
  for (
    let at = bytes.lastIndexOf(first);
    at > 0;
    at = bytes.lastIndexOf(first, at - 1)
  )
    if (sign.every((each, i) => bytes[at + i] === each)) return true
  return false
}
