import {type ImageSize, usual} from './image-size.ts'

/** Size from the logical screen of a GIF87a or GIF89a. */
export function gifSize(bytes: Uint8Array): ImageSize | undefined {
  const name = String.fromCharCode(...bytes.subarray(0, 6))
  if (bytes.length < 13 || !/^GIF8[79]a$/.test(name)) return undefined
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  return {
    type: 'gif',
    width: view.getUint16(6, true),
    height: view.getUint16(8, true),
    perInch: usual,
  }
}
