// @ts-check
// Size of the text and colours as a reader chose them in display.ts, before anything is shown; plain, since it goes out as it is
try {
  for (const name of ['size', 'colours']) {
    const kept = localStorage.getItem('frus ' + name)
    if (kept) document.documentElement.dataset[name] = kept
  }
} catch {
  // nothing is kept for this site
}
