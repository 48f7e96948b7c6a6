/** `w:numId` of the lists that the styles themselves belong to. */
export const baseInstance = {bullet: 1, number: 2} as const
