/** The keys of a page, in a window above it: those that do something on this page, and no others. */
import {element} from '../search/page/elements.ts'
import windows from '../styles/windows.css?url'
import {loadStyles} from './load-styles.ts'

/** A key, what it does, and what a page must have for it. */
const keys = [
  ['/', 'to the search', 'input[name=q], .to-search'],
  ['←', 'to the document or page before', '[rel=prev]'],
  ['→', 'to the document or page after', '[rel=next]'],
  ['n', 'to the next place that was found', '.found-bar'],
  ['p', 'to the place before it', '.found-bar'],
  ['↓', 'from the box, and from result to result', '.hits > li'],
  ['Enter', 'on a call: its note; on the arrow of a note: back', '.notes'],
  ['Esc', 'closes what is open', 'body'],
  ['?', 'shows these keys', 'body']
] as const

/** Shows the window; Escape, the cross or a press beside it closes it. */
export async function showKeys(): Promise<void> {
  await loadStyles(windows)
  const shown = document.querySelector<HTMLDialogElement>('dialog.keys') ?? makeWindow()
  if (!shown.open) shown.showModal()
}

function makeWindow(): HTMLDialogElement {
  const close = element('button', {type: 'button', 'aria-label': 'Close'}, '×')
  const made = element(
    'dialog',
    {class: 'keys', 'aria-labelledby': 'keys-heading'},
    element('h2', {id: 'keys-heading'}, 'Keys of this page'),
    close,
    element(
      'dl',
      {},
      ...keys
        .filter(([, , selector]) => document.querySelector(selector))
        .map(([key, does]) =>
          element('div', {}, element('dt', {}, element('kbd', {}, key)), element('dd', {}, does))
        )
    )
  )
  close.addEventListener('click', () => {
    made.close()
  })
  made.addEventListener('click', ({target}) => {
    if (target === made) made.close()
  })
  // what a page has, a search that ends may change
  made.addEventListener('close', () => {
    made.remove()
  })
  document.body.append(made)
  return made
}
