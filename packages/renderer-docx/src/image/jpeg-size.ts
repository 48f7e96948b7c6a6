import {type ImageSize, usual} from './image-size.ts'
import {resolution} from './resolution.ts'

/** Size from the frame header (SOF), resolution from JFIF. */
export function jpegSize(bytes: Uint8Array): ImageSize | undefined {
  if (bytes[0] !== 0xff || bytes[1] !== 0xd8) return undefined
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let perInch = usual
  for (let at = 2; at + 9 <= view.byteLength; ) {
    const marker = view.getUint16(at)
    if (marker >>> 8 !== 0xff) return undefined
    if (marker === 0xffff) at += 1
    else if (isFrame(marker))
      return {
        type: 'jpeg',
        width: view.getUint16(at + 7),
        height: view.getUint16(at + 5),
        perInch,
      }
    else {
      if (marker === 0xffe0) perInch = density(view, at + 4) ?? perInch
      at += 2 + view.getUint16(at + 2)
    }
  }
  return undefined
}

/** SOF0 to SOF15, without DHT, JPG and DAC, which lie between them. */
function isFrame(marker: number): boolean {
  return (
    marker >= 0xffc0 &&
    marker <= 0xffcf &&
    ![0xffc4, 0xffc8, 0xffcc].includes(marker)
  )
}

/** Density of a JFIF header, in dots to the inch or to the centimetre. */
function density(view: DataView, at: number) {
  if (at + 12 > view.byteLength || view.getUint32(at) !== 0x4a464946)
    return undefined
  const unit = view.getUint8(at + 7)
  if (unit !== 1 && unit !== 2) return undefined
  const factor = unit === 1 ? 1 : 2.54
  return resolution(
    Math.round(view.getUint16(at + 8) * factor),
    Math.round(view.getUint16(at + 10) * factor),
  )
}
