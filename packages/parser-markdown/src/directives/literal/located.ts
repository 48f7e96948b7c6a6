import type {Node} from '@cvast/core'

/** `node` at the place of `source`, if that has one. */
export function located<Located extends object>(
  node: Located,
  {position}: {position?: Node['position'] | undefined},
): Located {
  return position === undefined ? node : {...node, position}
}
