const firstLetter = /\p{L}/u
const rightToLeft =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u

/** Whether the first letter of a text is written from right to left. */
export function startsRightToLeft(text: string): boolean {
  const first = firstLetter.exec(text)?.[0]
  return first !== undefined && rightToLeft.test(first)
}
