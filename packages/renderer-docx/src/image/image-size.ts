import {gifSize} from './gif-size.ts'
import {jpegSize} from './jpeg-size.ts'
import {pngSize} from './png-size.ts'

/** What a picture file says of itself. */
export interface ImageSize {
  type: 'png' | 'jpeg' | 'gif'
  /** In pixels. */
  width: number
  height: number
  /** Pixels to the inch. */
  perInch: {x: number; y: number}
}

/** Pixels to the inch where a file says nothing sensible. */
export const usual = {x: 96, y: 96}

/** Format and size of a PNG, JPEG or GIF; `undefined` for anything else. */
export function imageSize(bytes: Uint8Array): ImageSize | undefined {
  return pngSize(bytes) ?? jpegSize(bytes) ?? gifSize(bytes)
}
