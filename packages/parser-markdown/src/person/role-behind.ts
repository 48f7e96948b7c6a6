import {classify} from '../header/classify.ts'

/**
 * A name with a job behind it: `Jane Doe – Engineer` → both. Degrees are no
 * jobs: `Jane Doe, MD` stays a name.
 */
export function roleBehind(
  text: string,
): {name: string; role: string} | undefined {
  const [, name, role] = /^(.{3,40}?)\s+[–—|·-]\s+(.{3,80})$/u.exec(text) ?? []
  return name !== undefined &&
    role !== undefined &&
    classify(role).role &&
    !classify(name).role
    ? {name, role}
    : undefined
}
