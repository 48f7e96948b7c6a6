// Names the documents that are there, at the end of `npm start`: what was built
// before is not built again, so that the build itself may have none to name.
import {readdirSync, statSync} from 'node:fs'
import {relative} from 'node:path'
import process from 'node:process'
import {fileURLToPath} from 'node:url'

const folder = fileURLToPath(new URL('out', import.meta.url))
console.log(`The CV, in ${relative(process.cwd(), folder) || '.'}:`)
for (const name of readdirSync(folder).sort()) {
  const size = statSync(`${folder}/${name}`).size / 1000
  console.log(`  ${name} (${size.toFixed(1)} kB)`)
}
