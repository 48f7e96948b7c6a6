import type {Plugin} from '@cvast/core'
import type {AnyRenderer, Target} from './config.ts'

/** A target whose renderer is there. */
export interface ReadyTarget extends Omit<Target, 'renderer'> {
  renderer: AnyRenderer
  /** Why `renderer` is only a stand-in for one that cannot be used. */
  broken?: string
  /** Whether code that is not ours takes part. */
  foreign?: boolean
  plugins?: readonly Plugin[]
}
