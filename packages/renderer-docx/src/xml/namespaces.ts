const office = 'http://schemas.openxmlformats.org'

/** The namespaces of WordprocessingML, by the prefix that Word gives them. */
export const namespaces = {
  w: {'xmlns:w': `${office}/wordprocessingml/2006/main`},
  r: {'xmlns:r': `${office}/officeDocument/2006/relationships`},
  m: {'xmlns:m': `${office}/officeDocument/2006/math`},
  wp: {'xmlns:wp': `${office}/drawingml/2006/wordprocessingDrawing`},
  a: {'xmlns:a': `${office}/drawingml/2006/main`},
  pic: {'xmlns:pic': `${office}/drawingml/2006/picture`},
} as const

/** What parts with running text declare. */
export const storyNamespaces = {
  ...namespaces.w,
  ...namespaces.r,
  ...namespaces.m,
  ...namespaces.wp,
  ...namespaces.a,
  ...namespaces.pic,
}
