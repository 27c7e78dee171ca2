// @ts-check
/**
 * Where the address chooses from a volume (`#kind-telegram`), what the choice moves is not shown before the browser has gone
 * there: it shows a page first, and then follows its address. The page waits for this file, plain JavaScript as `early.js`.
 */
if (location.hash.length > 1) {
  const {classList} = document.documentElement
  classList.add('going')
  // an address that leads nowhere hides nothing
  addEventListener('load', () => {
    classList.remove('going')
  })
}
