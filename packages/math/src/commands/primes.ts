/** Bare characters that are primes, with how many they are. */
export const primes: ReadonlyMap<string, number> = new Map([
  ["'", 1],
  ['′', 1],
  ['″', 2],
  ['‴', 3],
])
