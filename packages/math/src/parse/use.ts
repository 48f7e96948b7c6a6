import type {MathPackage} from '../math-result.ts'
import type {State} from './state.ts'

/** Notes the package that a command needs. */
export function use(state: State, command: {package?: MathPackage}): void {
  if (command.package) state.packages.add(command.package)
}
