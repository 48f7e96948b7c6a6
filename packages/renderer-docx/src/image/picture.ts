import type {AnyNode} from '@cvast/core'
import type {Picture} from '../found/found.ts'
import type {State} from '../state.ts'
import {type ImageSize, imageSize} from './image-size.ts'
import {isWhole} from './is-whole.ts'

/** English Metric Units in an inch. */
const inch = 914400

/** A side longer than this many pixels is no picture of a CV. */
const longest = 32767

/**
 * More pixels than this take Word gigabytes, however small the file: a few
 * kilobytes of PNG can hold an empty picture of any size.
 */
const most = 100_000_000

/**
 * The picture that the tree calls `url`, put into the package once;
 * `undefined`, with a message, where there is none that Word can show.
 */
export function picture(
  url: string,
  {context, found}: State,
  node: AnyNode,
): Picture | undefined {
  const known = found.pictures.get(url)
  if (known) return known
  const bytes = context.read(url)
  if (!bytes) return undefined
  const size = imageSize(bytes)
  const problem = problemOf(bytes, size)
  if (!size || problem !== undefined) {
    context.report('missing-image', {path: url, problem: problem ?? ''}, node)
    return undefined
  }
  const {type, width, height, perInch} = size
  const made: Picture = {
    target: `media/picture${found.pictures.size + 1}.${type}`,
    type,
    bytes,
    width: Math.round((width * inch) / perInch.x),
    height: Math.round((height * inch) / perInch.y),
  }
  found.pictures.set(url, made)
  return made
}

/** Why Word cannot show a picture, if it cannot. */
function problemOf(
  bytes: Uint8Array,
  size: ImageSize | undefined,
): string | undefined {
  if (!size) return 'unknown format; expected PNG, JPEG, or GIF'
  const {type, width, height} = size
  const sides = [width, height]
  if (!sides.every(each => each > 0 && each <= longest))
    return 'its size is out of bounds'
  if (width * height > most) return 'it has more than 100 million pixels'
  return isWhole(bytes, type) ? undefined : 'its end is missing'
}
