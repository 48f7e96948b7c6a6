import {Nonconformance} from './nonconformance.ts'

/** The result of `work`, or a `Nonconformance` when it takes too long. */
export async function within<T>(
  milliseconds: number,
  sentence: string,
  work: () => Promise<T>,
): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Nonconformance(sentence)), milliseconds)
  })
  try {
    return await Promise.race([work(), late])
  } finally {
    clearTimeout(timer)
  }
}
