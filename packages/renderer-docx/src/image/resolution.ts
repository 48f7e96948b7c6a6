import {usual} from './image-size.ts'

/** Pixels to the inch if they are plausible, else the usual. */
export function resolution(x: number, y: number): {x: number; y: number} {
  const plausible = [x, y].every(each => each >= 10 && each <= 10_000)
  return plausible ? {x, y} : usual
}
