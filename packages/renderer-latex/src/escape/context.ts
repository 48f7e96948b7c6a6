/**
 * Where a string lands.
 *
 * * `text`: in a line
 * * `code`: in `\texttt`; blanks count, quotes are straight
 * * `plain`: where only characters can be: bookmarks, metadata
 */
export type Context = 'text' | 'code' | 'plain'
