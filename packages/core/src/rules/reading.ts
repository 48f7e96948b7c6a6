import {quote} from './quote.ts'
import {quoteWhole} from './quote-whole.ts'
import {rule} from './rule.ts'

/** Findings where the text leaves a doubt about what it means as a CV. */
export const readingRules = {
  'foreign-markup': rule(
    'warning',
    ({what, found}: {what: string; found: string}) =>
      `Unexpected ${what} ${quoteWhole(found)}, expected Markdown; its text is kept, its markup is not`,
  ),
  'html-code': rule(
    'info',
    ({element}: {element: string}) =>
      `Unexpected ${quote(element)}, expected text; its code is left out`,
  ),
  'table-head': rule(
    'info',
    ({head}: {head: string}) =>
      `Unexpected head ${quoteWhole(head)} of a table of dates, expected entries; its rows are read as entries, its head is left out`,
  ),
  'fenced-data': rule(
    'info',
    ({keys}: {keys: string}) =>
      `Unexpected keys ${quoteWhole(keys)} of data in a fence, expected entries; its items are read as entries, its keys are left out`,
  ),
  'decoration-dropped': rule(
    'info',
    ({text}: {text: string}) =>
      `Unexpected ${quoteWhole(text)} beside name or contacts, expected only these; it is left out`,
  ),
  'text-left-out': rule(
    'warning',
    ({text}: {text: string}) =>
      `Unexpected ${quoteWhole(text)}, expected text that has a place in a CV; it is left out`,
  ),
  'name-differs': rule(
    'info',
    ({name, heading}: {name: string; heading: string}) =>
      `Unexpected heading ${quoteWhole(heading)}, expected the name of the front matter, ${quote(name)}; read as the headline`,
  ),
  'date-ambiguous': rule(
    'warning',
    ({written, as, instead}: {written: string; as: string; instead: string}) =>
      `Unexpected date ${quote(written)}, expected one with a single meaning; read as ${as}, not as ${instead}`,
  ),
  'date-order': rule(
    'warning',
    ({written}: {written: string}) =>
      `Unexpected period ${quote(written)}, expected an end that is not before its start`,
  ),
  'date-twice': rule(
    'warning',
    ({used, other}: {used: string; other: string}) =>
      `Unexpected second date ${quote(other)}, expected one in the header of an entry; ${quote(used)} is used, the other stays in the title`,
  ),
  'entry-undated': rule(
    'info',
    ({title}: {title: string}) =>
      `Cannot find a date for ${quote(title)}, expected one as at the entries beside it`,
  ),
  'date-start-only': rule(
    'info',
    ({written}: {written: string}) =>
      `Unexpected single date ${quote(written)} of a job, expected a start and an end as at the jobs beside it`,
  ),
  'mark-unclosed': rule(
    'warning',
    ({mark, written}: {mark: string; written: string}) =>
      `Unexpected ${quote(mark)} without its counterpart beside the date ${quote(written)}, expected both or none`,
  ),
  'heading-levels': rule(
    'warning',
    ({first, second}: {first: string; second: string}) =>
      `Unexpected dates on two levels of headings, ${quote(first)} and ${quote(second)}, expected nested periods; the second is read as part of the first`,
  ),
  'setext-heading': rule(
    'warning',
    ({text}: {text: string}) =>
      `Unexpected heading ${quote(text)} made by the line of dashes below it, expected an empty line between text and rule`,
  ),
  'definition-not-indented': rule(
    'warning',
    ({text}: {text: string}) =>
      `Unexpected indentation before ${quote(text)}, expected it below its definition; read as part of the entry above`,
  ),
  placeholder: rule(
    'warning',
    ({text}: {text: string}) =>
      `Unexpected placeholder ${quote(text)}, expected your own text`,
  ),
  'link-without-scheme': rule(
    'warning',
    ({url, expected}: {url: string; expected: string}) =>
      `Unexpected address ${quote(url)} without a scheme, expected ${quote(expected)}; read as that`,
  ),
}
