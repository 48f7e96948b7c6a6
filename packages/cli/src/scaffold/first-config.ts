/** What a CV is for. */
export type Purpose = 'jobs' | 'academia' | 'both'

/** How the config names its own type. */
const configType = ['import', "('cvast').Config"].join('')

const recruiter = (transforms: string) => `    {
      // For recruiters: Word that they can edit and that their programs read.
      name: 'recruiter',
      renderer: 'docx',
      preset: 'ats',
      options: {paper: 'a4'},
      file: '{name}-recruiter',
${transforms}      // \`cvast check --pages\` says when it gets longer.
      pages: {max: 2},
    },
`

const industry = `      // What is marked <!-- cv: tags=academic --> stays out.
      transforms: {exclude: ['academic']},
`

const academic = `    {
      // For universities: LaTeX, with everything.
      name: 'academic',
      renderer: 'latex',
      options: {paper: 'a4'},
      file: '{name}-academic',
      transforms: {numbered: ['publications']},
    },
`

const text = `    {
      // For web forms and e-mail.
      name: 'plain',
      renderer: 'text',
      options: {},
    },
`

/** The config that \`cvast init\` writes. */
export function firstConfig(purpose: Purpose): string {
  const targets = [
    ...(purpose === 'academia'
      ? []
      : [recruiter(purpose === 'both' ? industry : '')]),
    ...(purpose === 'jobs' ? [] : [academic]),
    text,
  ]
  return `/**
 * What \`cvast build\` makes of this folder; \`cvast build -t ${purpose === 'academia' ? 'academic' : 'recruiter'}\` makes
 * one document. \`cvast formats\` lists all formats and their options.
 *
 * @type {${configType}}
 */
export default {
  input: 'cv.md',
  out: 'out',
  targets: [
${targets.join('')}  ],
}
`
}
