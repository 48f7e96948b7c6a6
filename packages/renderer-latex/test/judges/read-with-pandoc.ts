import {run} from './run.ts'

/**
 * Text as pandoc's LaTeX reader reads it; maths as TeX. It drops soft hyphens,
 * which part words here as they do in a tree, and knows no `\\footnotetext`.
 */
export async function readWithPandoc(tex: string): Promise<string> {
  const {stdout, stderr, status} = await run(
    'pandoc',
    ['-f', 'latex', '-t', 'html', '--katex', '--wrap=none'],
    '.',
    tex
      .replaceAll('\\-', '\u00ad')
      .replaceAll(/\\footnotemark(?:\[\d+\]|\{\})/g, '')
      .replaceAll(/\\footnotetext\[\d+\]/g, '\\footnote'),
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
      .replaceAll('&#39;', "'")
      .replaceAll('&amp;', '&')
  )
}
