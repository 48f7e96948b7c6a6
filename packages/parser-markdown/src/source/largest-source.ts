/**
 * Largest document that is read, in bytes: 16 MB, some two thousand CVs. Who
 * reads files needs to read no more than one byte beyond.
 */
export const largestSource = 16_000_000
