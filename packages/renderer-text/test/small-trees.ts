import fc from 'fast-check'

/** Imported first: many small trees find more than few large ones. */
fc.configureGlobal({
  baseSize: 'xsmall',
  defaultSizeToMaxWhenMaxSpecified: false,
})
