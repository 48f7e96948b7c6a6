import type {Command} from '../command.ts'
import {build} from './build.ts'
import {check} from './check.ts'
import {completion} from './completion.ts'
import {fmt} from './fmt.ts'
import {formats} from './formats.ts'
import {init} from './init.ts'
import {inspect} from './inspect.ts'
import {create} from './new.ts'

/** What `cvast` does, in the order of the help. */
export const commands: readonly Command[] = [
  init,
  build,
  check,
  fmt,
  inspect,
  formats,
  create,
  completion(() => commands),
]
