const base = import.meta.env.BASE_URL.replace(/\/$/u, '')

/** The address of a path of the site: `/historicaldocuments/` under the base path it is published at. */
export function href(path: string): string {
  return base + path
}

/**
 * The address of a path of the site for a page at `here`, base path included; short where both lie in one folder.
 *
 * > /historicaldocuments/frus1964-68v17/d9/ in the page of d67 → ../d9/
 */
export function hrefFrom(here: string, path: string): string {
  const to = href(path)
  // without its last folder
  const around = here.slice(0, here.lastIndexOf('/', here.length - 2) + 1)
  if (to.startsWith(here)) return './' + to.slice(here.length)
  return around.split('/').length > 3 && to.startsWith(around) ? '../' + to.slice(around.length) : to
}
