/**
 * The spelling of a capital in the case of the word around it, which stands
 * from `before` to `after`: `Ä` → `Ae`, amid capitals `AE`.
 */
export function inCase(
  spelled: string,
  before: string | undefined,
  after: string | undefined,
): string {
  if (!/^[A-Z][a-z]+$/.test(spelled)) return spelled
  const amid = capital(after) || (!small(after) && capital(before))
  return amid ? spelled.toUpperCase() : spelled
}

function capital(letter: string | undefined): boolean {
  return letter !== undefined && /\p{Lu}/u.test(letter)
}

function small(letter: string | undefined): boolean {
  return letter !== undefined && /\p{Ll}/u.test(letter)
}
