// @ts-check
/**
 * Leads from an address that moved to the new one, before anything is shown. A refresh forgets which note was asked for.
 *
 * A file of its own, since the policy of the site allows no script inside a page; plain JavaScript, since it goes out as it
 * is. Of a place that was withdrawn (`null`) the page itself speaks.
 */
{
  const {target = '', places = '{}'} = document.currentScript?.dataset ?? {}
  /** @type {Record<string, string | null>} */
  const known = JSON.parse(places)
  const place = known[location.hash]
  if (place !== null) location.replace(place ?? target + (target.includes('#') ? '' : location.hash))
}
