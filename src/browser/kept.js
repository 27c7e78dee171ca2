// @ts-check
// Sent as it is, before anything is shown: room for the place that one came to, and what display.ts has kept
const {classList, dataset} = document.documentElement
if (location.hash.length > 1) classList.add('at-place')
try {
  for (const name of ['size', 'colours']) {
    const kept = localStorage.getItem('frus ' + name)
    if (kept) dataset[name] = kept
  }
} catch {
  // nothing is kept
}
