/** Columns of the source; only words longer than that stick out. */
export const width = 80
