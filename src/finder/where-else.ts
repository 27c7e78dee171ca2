/** Where a path of this site leads at the site whose addresses it shares. */

/**
 * The address of a path at the other site; `null` where the path is that of this site’s own root.
 *
 * > /frus-edition/historicaldocuments/frus1958-60v10p1/d5/ → https://history.state.gov/historicaldocuments/frus1958-60v10p1/d5
 */
export function whereElse(path: string, base: string, other: string): string | null {
  if (!path.startsWith(base)) return null
  // the data files of a document lie beside its page
  const place = path.slice(base.length).replace(/(?:\/(?:index\.html)?|\.(?:json|xml|txt))(?=#|$)/u, '')
  return place === '' || place.startsWith('#') ? null : other + '/' + place
}
