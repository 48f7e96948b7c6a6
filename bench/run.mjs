// All measurements, one after the other; each writes its part of README.md.
import {execFileSync} from 'node:child_process'
import {fileURLToPath} from 'node:url'

for (const name of ['cold', 'profile', 'warm', 'bulk'])
  execFileSync(
    process.execPath,
    ['--expose-gc', fileURLToPath(new URL(`${name}.mjs`, import.meta.url))],
    {stdio: 'inherit'},
  )
