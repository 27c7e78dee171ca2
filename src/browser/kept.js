// @ts-check
// What must be known before anything is shown; plain, since it goes out as it is

// the citation keeps room for the place that one came to
if (location.hash.length > 1) document.documentElement.classList.add('at-place')
// size of the text and colours, as a reader chose them in display.ts
try {
  for (const name of ['size', 'colours']) {
    const kept = localStorage.getItem('frus ' + name)
    if (kept) document.documentElement.dataset[name] = kept
  }
} catch {
  // nothing is kept for this site
}
