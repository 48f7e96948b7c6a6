/** How deep groups, scripts and roots nest; TeX itself stops at 255 groups. */
export const maxDepth = 40
