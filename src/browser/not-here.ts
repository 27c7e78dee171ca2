/** The page for what is not there: says where the path that was asked for leads at history.state.gov, and in the finder. */
import {whereElse} from '../finder/where-else.ts'

const there = document.querySelector<HTMLElement>('.there')
const link = there?.querySelector('a')
const finder = document.querySelector<HTMLAnchorElement>('.to-find')
const {site = '/', there: other = ''} = there?.dataset ?? {}
const address = whereElse(location.pathname + location.hash, site, other)
if (link && address !== null) {
  link.href = address
  link.textContent = address.replace(/^https?:\/\//u, '')
  if (finder) finder.href += '?q=' + encodeURIComponent(address)
}
