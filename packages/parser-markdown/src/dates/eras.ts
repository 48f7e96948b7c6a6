/**
 * Eras of the Japanese and the Republic-of-China calendar, by the year before
 * their first: `平成27年` is 1988 + 27.
 */
export const eras: Readonly<Record<string, number>> = {
  明治: 1867,
  大正: 1911,
  昭和: 1925,
  平成: 1988,
  令和: 2018,
  民國: 1911,
  民国: 1911,
}
