// Sees to it that the programs which judge the output are there: installs
// what is missing with apt where it may, says what to install where not.
// Tests that need a judge fail when it is missing; they never skip.
import {spawnSync} from 'node:child_process'
import {accessSync, constants} from 'node:fs'
import {delimiter, join} from 'node:path'

/** Program and the Debian package that has it. */
const judges = {
  pandoc: 'pandoc',
  soffice: 'libreoffice-writer-nogui',
  docx2txt: 'docx2txt',
  pdftotext: 'poppler-utils',
  pdflatex: 'texlive-latex-recommended',
  lualatex: 'texlive-luatex',
  xelatex: 'texlive-xetex',
  chktex: 'chktex',
  lacheck: 'lacheck',
  latexmk: 'latexmk',
}

/** Packages without a program of their own, and a file that tells them. */
const companions = {
  'texlive-latex-extra': '/usr/share/texlive/texmf-dist/tex/latex/enumitem',
  lmodern: '/usr/share/texmf/tex/latex/lm',
  'citation-style-language-styles':
    '/usr/share/citation-style-language/styles/apa.csl',
  // As wide as Calibri, Word's letter: without it LibreOffice breaks lines and
  // pages elsewhere than Word does.
  'fonts-crosextra-carlito':
    '/usr/share/fonts/truetype/crosextra/Carlito-Regular.ttf',
}

const missing = [
  ...Object.entries(judges)
    .filter(([program]) => !onPath(program))
    .map(([, name]) => name),
  ...(process.platform === 'linux'
    ? Object.entries(companions)
        .filter(([, path]) => !readable(path))
        .map(([name]) => name)
    : []),
]

if (missing.length > 0) {
  const command = `apt-get install -y --no-install-recommends ${missing.join(' ')}`
  const root = process.getuid?.() === 0
  const sudo = !root && succeeds('sudo', ['-n', 'true'])
  if (onPath('apt-get') && (root || sudo)) {
    console.log(`Installing the judges: ${missing.join(', ')}`)
    const prefix = root ? '' : 'sudo -n '
    const {status} = spawnSync(
      'sh',
      ['-c', `${prefix}apt-get update -q && ${prefix}${command}`],
      {
        stdio: ['ignore', 'ignore', 'inherit'],
        env: {...process.env, DEBIAN_FRONTEND: 'noninteractive'},
      },
    )
    if (status === 0) process.exit(0)
  }
  console.error(
    `Missing judges: ${missing.join(', ')}. The tests that need them will fail.\nOn Debian or Ubuntu: sudo ${command}`,
  )
}

function onPath(program) {
  return (process.env.PATH ?? '')
    .split(delimiter)
    .some(folder => readable(join(folder, program)))
}

function readable(path) {
  try {
    accessSync(path, constants.R_OK)
    return true
  } catch {
    return false
  }
}

function succeeds(command, args) {
  return spawnSync(command, args, {stdio: 'ignore'}).status === 0
}
