import type {AnyNode} from '@cvast/core'
import type {Picture} from '../found/found.ts'
import type {State} from '../state.ts'
import {imageSize} from './image-size.ts'

/** English Metric Units in an inch. */
const inch = 914400

/** A side longer than this many pixels is no picture of a CV. */
const largest = 32767

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
  const fits =
    size && [size.width, size.height].every(each => each > 0 && each <= largest)
  if (!fits) {
    const problem = size ? 'its size is out of bounds' : 'unknown format'
    context.report('missing-image', {path: url, problem}, node)
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
