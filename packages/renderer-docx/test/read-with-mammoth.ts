import mammoth from 'mammoth'
import {htmlText} from './html-text.ts'

/**
 * What mammoth reads in a Word file, with the alternative texts of pictures;
 * notes behind. It knows no equations: they are left out.
 */
export async function readWithMammoth(bytes: Uint8Array): Promise<string> {
  const {value} = await mammoth.convertToHtml(
    {buffer: Buffer.from(bytes)},
    {convertImage: mammoth.images.imgElement(async () => ({src: ''}))},
  )
  return htmlText(
    value
      .replaceAll(/<img alt="([^"]*)"[^>]*>/g, '$1')
      // The number that mammoth gives to a note.
      .replaceAll(/<a href="#footnote-\d+"[^>]*>\[\d+\]<\/a>/g, ''),
  )
}
