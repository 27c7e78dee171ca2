/** The search page of Pagefind's default search: what the author of a small site would write with its JS API. */
import {writeFileSync} from 'node:fs'
import {join} from 'node:path'

/** Where it lies. */
export const defaultPage = 'search.html'

/** Writes it beside the bundle. */
export function writeDefaultPage(folder: string): void {
  writeFileSync(join(folder, defaultPage), page)
}

/** What the default search is asked: the words alone, without quotation marks; it has no scopes, facets and dates here. */
export function plainWords(query: string): string {
  return query.replace(/["“”]/gu, '')
}

/**
 * Loads the engine with the focus, as Pagefind's own interface does; asks for the first ten results at once, and shows heading
 * and excerpt of each.
 */
const page = `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>Search</title></head>
<body>
<form><input type="search" name="q" aria-label="Words"></form>
<div class="found"><ol class="hits"></ol></div>
<script type="module">
const [form, found, hits] = ['form', '.found', '.hits'].map((name) => document.querySelector(name))
let loading
const load = () => (loading ??= import('/pagefind/pagefind.js').then(async (pagefind) => {
  await pagefind.init()
  return pagefind
}))
async function show() {
  const query = new URLSearchParams(location.search).get('q')
  if (query === null) return
  form.q.value = query
  found.setAttribute('aria-busy', 'true')
  const {results} = await (await load()).search(query)
  const shown = await Promise.all(results.slice(0, 10).map((result) => result.data()))
  hits.replaceChildren(...shown.map(({url, meta, excerpt}) => {
    const item = document.createElement('li')
    const link = document.createElement('a')
    link.href = url
    link.textContent = meta.title
    const words = document.createElement('p')
    words.innerHTML = excerpt
    item.append(link, words)
    return item
  }))
  found.removeAttribute('aria-busy')
}
form.q.addEventListener('focus', load)
form.addEventListener('submit', (event) => {
  event.preventDefault()
  history.pushState(null, '', '?' + new URLSearchParams({q: form.q.value}))
  show()
})
addEventListener('popstate', show)
show()
</script>
</body>
</html>
`
