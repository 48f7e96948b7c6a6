import type {Command} from '../command.ts'
import {UsageError} from '../usage-error.ts'

/** `commands` is asked late, since that table holds this command. */
export const completion = (commands: () => readonly Command[]): Command => ({
  name: 'completion',
  summary: 'print a completion script for a shell',
  usage: 'cvast completion bash|zsh|fish',
  options: {},
  examples: [
    ['cvast completion bash >> ~/.bashrc', 'bash'],
    ['cvast completion zsh > ~/.zfunc/_cvast', 'zsh'],
    ['cvast completion fish > ~/.config/fish/completions/cvast.fish', 'fish'],
  ],
  run: async ({positionals: [shell]}, io) => {
    if (shell === undefined)
      throw new UsageError(
        'Cannot tell for which shell, expected bash, zsh or fish',
      )
    const script = scripts.get(shell)
    if (!script)
      throw new UsageError(
        `Unknown shell \`${shell}\`, expected bash, zsh or fish`,
      )
    io.stdout.write(script(commands()))
    return 0
  },
})

type Script = (commands: readonly Command[]) => string

const scripts = new Map<string, Script>([
  ['bash', bash],
  ['zsh', zsh],
  ['fish', fish],
])

function flags(command: Command): string[] {
  return Object.entries(command.options).flatMap(([name, {short}]) => [
    `--${name}`,
    ...(short ? [`-${short}`] : []),
  ])
}

function bash(commands: readonly Command[]): string {
  const cases = commands.map(
    each => `    ${each.name}) words="${flags(each).join(' ')}" ;;`,
  )
  return `_cvast() {
  local word="\${COMP_WORDS[COMP_CWORD]}" words=""
  if [ "$COMP_CWORD" -eq 1 ]; then
    words="${commands.map(each => each.name).join(' ')}"
  else
    case "\${COMP_WORDS[1]}" in
${cases.map(each => `  ${each}`).join('\n')}
    esac
  fi
  COMPREPLY=($(compgen -W "$words" -- "$word"))
}
complete -o default -F _cvast cvast
`
}

function zsh(commands: readonly Command[]): string {
  const names = commands.map(each => `    '${each.name}:${each.summary}'`)
  const cases = commands.map(({name, options}) => {
    const specs = Object.entries(options).map(
      ([option, {description}]) =>
        `'--${option}[${description.replaceAll(/[[\]']/g, '')}]'`,
    )
    return `    ${name}) _arguments ${[...specs, "'*:file:_files'"].join(' ')} ;;`
  })
  return `#compdef cvast
_cvast() {
  local -a commands
  commands=(
${names.join('\n')}
  )
  if (( CURRENT == 2 )); then
    _describe command commands
    return
  fi
  local command=$words[2]
  shift words
  (( CURRENT-- ))
  case $command in
${cases.join('\n')}
  esac
}
_cvast "$@"
`
}

function fish(commands: readonly Command[]): string {
  const quoted = (text: string) => `'${text.replaceAll("'", "\\'")}'`
  return commands
    .flatMap(({name, summary, options}) => [
      `complete -c cvast -n __fish_use_subcommand -a ${name} -d ${quoted(summary)}`,
      ...Object.entries(options).map(
        ([option, {short, description}]) =>
          `complete -c cvast -n '__fish_seen_subcommand_from ${name}' -l ${option}${short ? ` -s ${short}` : ''} -d ${quoted(description)}`,
      ),
    ])
    .join('\n')
    .concat('\n')
}
