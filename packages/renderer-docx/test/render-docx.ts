import {type Cv, type RuleId, resolveOptions} from '@cvast/core'
import {type DocxOptions, docx} from '../src/index.ts'

/** What a test gives beside the tree. */
export interface Given extends Partial<DocxOptions> {
  files?: Record<string, Uint8Array>
  date?: Date
}

/** A finding, as a test looks at it. */
export interface Finding {
  id: RuleId
  data: unknown
  place: unknown
}

/** Renders with the defaults; also gives what was reported. */
export async function renderDocx(
  tree: Cv,
  {files = {}, date = new Date('2020-02-03T04:05:06Z'), ...given}: Given = {},
): Promise<{bytes: Uint8Array; findings: Finding[]}> {
  const findings: Finding[] = []
  const report = (id: RuleId, data: unknown, place?: unknown) => {
    findings.push({id, data, place})
  }
  const options = resolveOptions(docx.schema, given, 'docx', report)
  const read = (url: string) => files[url]
  const output = await docx.render(tree, {options, report, date, read})
  if (typeof output === 'string') throw new Error('expected bytes')
  return {bytes: output, findings}
}
