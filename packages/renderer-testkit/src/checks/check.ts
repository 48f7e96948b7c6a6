import type {Group, Subject} from '../subject.ts'

/** One thing that a renderer must do. */
export interface Check {
  group: Group
  /** Says what holds when the check passes. */
  name: string
  /** Replaces parts of the world, and must run while nothing else does. */
  alone?: true
  /** Throws a `Nonconformance` when it does not hold. */
  run: (subject: Subject) => Promise<void>
}
