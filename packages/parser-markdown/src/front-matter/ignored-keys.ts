/**
 * Keys of site generators (Jekyll, Hugo, Eleventy, pandoc) and of earlier
 * tools. They say nothing about the person, and need no message.
 */
export const ignoredKeys: ReadonlySet<string> = new Set(
  'aliases documentclass papersize toc-depth numbersections author_profile body_class categories category classes classoption colorlinks cover css csl date disable draft excerpt_separator fontfamily fontsize format geometry header-includes header_type hide highlight icon id image img indexing last_modified_at last-updated layout linkcolor mainfont margin math menu meta nav nav_exclude nav_order navigation order output page pagetitle pdf permalink published redirect_from search show sidebar sitemap slug spacing style stylesheet tag tags template theme thumbnail toc type updated urlcolor version weight'.split(
    ' ',
  ),
)
