import {oneLine} from './one-line.ts'

/**
 * An address that stays one in Markdown: what no address may hold is
 * percent-encoded. `a<b` → `a%3Cb`.
 */
export function url(value: string): string {
  return oneLine(value).replaceAll(/[<>\p{Cc}]/gu, encodeURIComponent)
}
