// @ts-check
/**
 * Size of the text and colours as the reader chose them, before anything is shown. The page waits for it.
 *
 * A file of its own, since the policy of the site allows no script inside a page; plain JavaScript, since it goes out as it
 * is. `display.ts` keeps what is chosen.
 */
try {
  for (const name of ['size', 'colours']) {
    const kept = localStorage.getItem('frus ' + name)
    if (kept) document.documentElement.dataset[name] = kept
  }
} catch {
  // the browser keeps nothing for this site: the page is as usual
}
