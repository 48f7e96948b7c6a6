import type {Directive} from './directive.ts'

/** The value of a fact, the last one said: `role=Cook` → `'Cook'`. */
export function factOf(
  directives: readonly Directive[],
  name: string,
): string | undefined {
  return directives.findLast(({facts}) => facts.has(name))?.facts.get(name)?.[0]
}
