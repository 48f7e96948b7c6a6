import {quote} from './quote.ts'
import {rule} from './rule.ts'

/** Findings of renderers: what a format cannot show as it is. */
export const outputRules = {
  'unknown-node': rule(
    'warning',
    ({type, format}: {type: string; format: string}) =>
      `Unexpected node ${quote(type)}, expected one that ${quote(format)} can show; its text is kept`,
  ),
  'not-shown': rule(
    'warning',
    ({what, format, text}: {what: string; format: string; text: string}) =>
      `Cannot show ${what} in ${quote(format)}, expected text that it can hold; left out: ${quote(text)}`,
  ),
  'shown-differently': rule(
    'info',
    ({what, format, as}: {what: string; format: string; as: string}) =>
      `Cannot show ${what} in ${quote(format)}, expected something it has; shown as ${as}`,
  ),
  'math-as-text': rule(
    'warning',
    ({problem, tex}: {problem: string; tex: string}) =>
      `Cannot convert the maths ${quote(tex)}, expected known TeX commands (${problem}); shown as text`,
  ),
  'unsafe-url': rule(
    'warning',
    ({url}: {url: string}) =>
      `Unexpected address ${quote(url)}, expected http, https, mailto, tel or a relative one; its text is kept, without a link`,
  ),
  'unsafe-path': rule(
    'warning',
    ({path}: {path: string}) =>
      `Cannot read ${quote(path)}, expected a file inside the folder of the CV`,
  ),
  'unreadable-file': rule(
    'warning',
    ({path, problem}: {path: string; problem: string}) =>
      `Cannot read ${quote(path)}, expected a readable file: ${problem}`,
  ),
  'missing-image': rule(
    'warning',
    ({path, problem}: {path: string; problem: string}) =>
      `Cannot show the image ${quote(path)}, expected a readable PNG, JPEG or GIF (${problem}); its alternative text is kept`,
  ),
}
