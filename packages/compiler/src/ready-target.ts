import type {AnyRenderer, Target} from './config.ts'

/** A target whose renderer is there. */
export interface ReadyTarget extends Omit<Target, 'renderer'> {
  renderer: AnyRenderer
}
