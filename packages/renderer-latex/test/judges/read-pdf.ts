import {run} from './run.ts'

/**
 * Text of a PDF as poppler reads it, in the order of the pages' content; words
 * cut at the end of a line are one.
 */
export async function readPdf(pdf: string): Promise<string> {
  const {stdout, stderr, status} = await run(
    'pdftotext',
    ['-raw', pdf, '-'],
    '.',
  )
  if (status !== 0 || stderr !== '') throw new Error(`pdftotext: ${stderr}`)
  return stdout
    .normalize('NFKC')
    .replaceAll('\u00ad', '')
    .replaceAll(/(\p{L})[-‐]\n(\p{Ll})/gu, '$1$2')
}

/** Addresses of the links in a PDF, in order. */
export async function readLinks(pdf: string): Promise<string[]> {
  const {stdout} = await run('pdfinfo', ['-url', pdf], '.')
  return stdout
    .split('\n')
    .map(line => /^\s*\d+\s+Annotation\s+(.*)$/.exec(line)?.[1])
    .filter(each => each !== undefined)
}
