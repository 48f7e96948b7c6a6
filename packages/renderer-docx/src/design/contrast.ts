/**
 * WCAG 2 contrast of a colour with white, from 1 (none) to 21 (black):
 * `contrast('1F4E79')` → 8.6.
 */
export function contrast(rgb: string): number {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map(at => {
    const share = Number.parseInt(rgb.slice(at, at + 2), 16) / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05)
}
