/**
 * The same promise, but rejected when it does not settle in `limit`
 * milliseconds.
 */
export async function withTimeLimit<T>(
  work: Promise<T>,
  limit: number,
): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () => reject(new Error(`it was not done within ${limit / 1000} s`)),
      limit,
    )
  })
  try {
    return await Promise.race([work, late])
  } finally {
    clearTimeout(timer)
  }
}
