import type {AnyRenderer} from '@cvast/compiler'

/** A renderer that is not ours, or the reason why there is none. */
export interface FoundRenderer {
  renderer: AnyRenderer
  /** Who it is and who brought it: "`./alpha.js` (`--renderer`)". */
  origin: string
  /** Why `renderer` is only a stand-in. */
  broken?: string
  /** The file that it was loaded from. */
  path?: string
}
