import {createRequire} from 'node:module'
import type {AnyRenderer} from '@cvast/compiler'
import {type Cv, reporter, visit} from '@cvast/core'
import {docx} from '@cvast/renderer-docx'
import {latex} from '@cvast/renderer-latex'
import {markdown} from '@cvast/renderer-markdown'
import {pixel} from '@cvast/renderer-testkit'
import {text} from '@cvast/renderer-text'
import {VFile} from 'vfile'

const {unzipSync} = createRequire(
  new URL('../../../renderer-docx/package.json', import.meta.url),
)('fflate') as {
  unzipSync: (bytes: Uint8Array) => Record<string, Uint8Array>
}

export const renderers: readonly AnyRenderer[] = [docx, latex, text, markdown]

/** The output, for further judges, and all that it holds as text. */
export async function outputOf(
  tree: Cv,
  renderer: AnyRenderer,
): Promise<{output: string | Uint8Array; text: string}> {
  const pictures = new Map<string, Uint8Array>()
  visit(tree, node => {
    if (node.type === 'image') pictures.set(node.url, picture(node.url))
    if (node.type === 'person' && node.photo)
      pictures.set(node.photo, picture(node.photo))
  })
  const output = await renderer.render(tree, {
    options: renderer.defaults,
    report: reporter(new VFile()),
    date: new Date(0),
    read: url => pictures.get(url),
  })
  return {
    output,
    // In narrow columns LaTeX may break a word.
    text:
      typeof output === 'string'
        ? output.replaceAll('\\allowbreak{}', '')
        : packageText(output),
  }
}

/** A picture with its own name inside: the pixel and a `tEXt` chunk. */
function picture(url: string): Uint8Array {
  const data = Buffer.from(`Comment\0${url}`, 'latin1')
  const chunk = Buffer.alloc(12 + data.length)
  chunk.writeUInt32BE(data.length, 0)
  chunk.write('tEXt', 4, 'latin1')
  data.copy(chunk, 8)
  chunk.writeUInt32BE(crc(chunk.subarray(4, 8 + data.length)), 8 + data.length)
  const end = pixel.length - 12
  return new Uint8Array(
    Buffer.concat([pixel.slice(0, end), chunk, pixel.slice(end)]),
  )
}

function crc(bytes: Uint8Array): number {
  let value = 0xff_ff_ff_ff
  for (const byte of bytes) {
    value ^= byte
    for (let bit = 0; bit < 8; bit++)
      value = (value >>> 1) ^ (value & 1 ? 0xed_b8_83_20 : 0)
  }
  return (value ^ 0xff_ff_ff_ff) >>> 0
}

/** Names and contents of all parts. */
function packageText(bytes: Uint8Array): string {
  return Object.entries(unzipSync(bytes))
    .map(
      ([path, content]) =>
        `${path}\n${Buffer.from(content).toString('latin1')}`,
    )
    .join('\n')
}
