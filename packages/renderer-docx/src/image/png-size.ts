import {type ImageSize, usual} from './image-size.ts'
import {resolution} from './resolution.ts'

const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]

/** Size from IHDR, resolution from pHYs. */
export function pngSize(bytes: Uint8Array): ImageSize | undefined {
  if (bytes.length < 33 || signature.some((each, i) => bytes[i] !== each))
    return undefined
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  return {
    type: 'png',
    width: view.getUint32(16),
    height: view.getUint32(20),
    perInch: physical(view) ?? usual,
  }
}

/** `pHYs`: pixels to the metre, ahead of the picture's data. */
function physical(view: DataView) {
  for (let at = 8; at + 21 <= view.byteLength; ) {
    const length = view.getUint32(at)
    const name = view.getUint32(at + 4)
    if (name === 0x49444154) return undefined // IDAT
    if (name === 0x70485973 && view.getUint8(at + 16) === 1)
      return resolution(
        Math.round(view.getUint32(at + 8) * 0.0254),
        Math.round(view.getUint32(at + 12) * 0.0254),
      )
    at += length + 12
  }
  return undefined
}
