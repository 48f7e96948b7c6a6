import type {Command, OptionDefinition} from './command.ts'

/** What `cvast --help` prints. */
export function generalHelp(commands: readonly Command[]): string {
  const rows = commands.map(each => [each.name, each.summary] as const)
  return [
    'cvast: one CV in Markdown to Word, LaTeX, plain text and Markdown.',
    '',
    'Usage: cvast COMMAND [options]',
    '',
    'Commands:',
    ...table(rows),
    '',
    'Options:',
    ...table([
      ['-h, --help', 'show help, also of a command: cvast build --help'],
      ['-V, --version', 'show the version'],
    ]),
    '',
    'Examples:',
    '  cvast build cv.md            all formats, into out/',
    '  cvast build cv.md -t docx    Word only',
    '  cvast check cv.md            problems only',
    '',
    'Exit codes: 0 well, 1 problems in a document, 2 wrong usage.',
    '',
  ].join('\n')
}

/** What `cvast build --help` prints. */
export function commandHelp(command: Command): string {
  const rows = [
    ...Object.entries(command.options).map(
      ([name, option]) => [flag(name, option), option.description] as const,
    ),
    ['-h, --help', 'show this help'] as const,
  ]
  return [
    `${capital(command.summary)}.`,
    '',
    `Usage: ${command.usage}`,
    '',
    'Options:',
    ...table(rows),
    '',
    'Examples:',
    ...table(command.examples),
    '',
  ].join('\n')
}

function flag(name: string, {short, placeholder}: OptionDefinition): string {
  const value = placeholder ? ` ${placeholder}` : ''
  return `${short ? `-${short}, ` : '    '}--${name}${value}`
}

/** Two columns, the first as wide as its widest cell. */
function table(rows: ReadonlyArray<readonly [string, string]>): string[] {
  const width = Math.max(...rows.map(([left]) => left.length))
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`)
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
