export type {DateHit, DateOptions, Doubt} from './date-hit.ts'
export {findPeriods} from './find-periods.ts'
export {readPeriod} from './read-period.ts'
export {resolveDoubts} from './resolve-doubts.ts'
