// @ts-check
/**
 * What a page with a question must know before anything is shown. The page waits for it.
 *
 * A file of its own, since the policy of the site allows no script inside a page; plain JavaScript, since it goes out as it
 * is. `data-asked` names the parameter that asks; where it is left out, any does.
 */
{
  // what kept.js does on all other pages: one file less to wait for
  try {
    for (const name of ['size', 'colours']) {
      const kept = localStorage.getItem('frus ' + name)
      if (kept) document.documentElement.dataset[name] = kept
    }
  } catch {
    // nothing is kept for this site
  }

  const asked = document.currentScript?.dataset.asked
  const {search} = location
  // what comes with an answer must not push what stands there without one
  if (asked === undefined ? search.length > 1 : new URLSearchParams(search).get(asked))
    document.documentElement.classList.add('asked')

  // there is room beside the results or there is none; the style sheet has the same width
  const room = matchMedia('(min-width: 62rem)')
  const settle = () => {
    const narrow = document.querySelector('details.narrow')
    if (narrow instanceof HTMLDetailsElement) narrow.open = room.matches
    return narrow !== null
  }
  room.addEventListener('change', settle)
  // as soon as it is there, and so before it is shown
  const observer = new MutationObserver(() => {
    if (settle()) observer.disconnect()
  })
  observer.observe(document, {childList: true, subtree: true})
  addEventListener('DOMContentLoaded', () => {
    observer.disconnect()
  })
}
