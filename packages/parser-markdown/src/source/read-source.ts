import type {Report} from '@cvast/core'
import type {VFile} from 'vfile'
import {largestSource} from './largest-source.ts'

/** Of the platform; every one that runs ES modules has it. */
declare const TextDecoder: new (
  label: string,
  options: {fatal: boolean},
) => {decode(bytes: Uint8Array): string}

/**
 * The Markdown of a file: bytes are decoded as UTF-8, the byte order mark
 * goes. What is no text is reported and reads as empty.
 */
export function readSource(file: VFile, report: Report): string {
  const {value} = file
  let text: string
  if ((value?.length ?? 0) > largestSource) {
    report('too-large', {limit: `${largestSource / 1_000_000} MB`})
    return ''
  }
  if (typeof value === 'string' || value === undefined) text = value ?? ''
  else {
    const what = encodingOf(value)
    if (what) {
      report('binary-source', {what})
      return ''
    }
    try {
      text = new TextDecoder('utf-8', {fatal: true}).decode(value)
    } catch {
      report('binary-source', {what: 'bytes that are not UTF-8'})
      return ''
    }
  }
  if (text.startsWith('\u{feff}')) text = text.slice(1)
  if (text.trim() === '') report('empty-source', undefined)
  return text
}

function encodingOf(bytes: Uint8Array): string | undefined {
  const [a, b] = bytes
  if ((a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff))
    return 'text in UTF-16'
  const start = bytes.subarray(0, 8000)
  let zeros = 0
  for (const byte of start) if (byte === 0) zeros++
  if (zeros > start.length / 4) return 'text in UTF-16'
  return zeros > start.length / 50 ? 'binary data' : undefined
}
