import {run} from './run.ts'

/** Text as pandoc's LaTeX reader reads it; maths as TeX. */
export async function readWithPandoc(tex: string): Promise<string> {
  const {stdout, stderr, status} = await run(
    'pandoc',
    ['-f', 'latex', '-t', 'html', '--katex', '--wrap=none'],
    '.',
    tex,
  )
  if (status !== 0) throw new Error(`pandoc: ${stderr}`)
  return (
    stdout
      .replaceAll(/<a [^>]*(?:footnote-ref|footnote-back)[^>]*>.*?<\/a>/gs, '')
      .replaceAll(/<\/(?:p|li|h\d|td|th|dt|dd|pre|div)>|<br ?\/?>/g, '\n')
      .replaceAll(/<[^>]*>/g, '')
      // Soft hyphens, which the words of a tree part.
      .replaceAll('&shy;', '\u00ad')
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&quot;', '"')
      .replaceAll('&amp;', '&')
  )
}
