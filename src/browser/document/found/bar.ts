/** The bar at the foot of the window that leads from one found place to the next. */
import {element} from '../../../search/page/elements.ts'

/** What the bar can be asked to do. */
export type Acts = {previous: () => void; next: () => void; close: () => void}

/** The bar, and how it says which place one is at. */
export type Bar = {root: HTMLElement; say: (at: string, where: string) => void}

/** Makes the bar; `results` is where the search is. */
export function makeBar(query: string, results: string, acts: Acts): Bar {
  const at = element('span', {class: 'at'})
  const where = element('span', {class: 'unseen'})
  const status = element('span', {role: 'status'}, at, where)
  const close = button('×', acts.close, 'Take the marks away')
  close.classList.add('close')
  const root = element(
    'section',
    {class: 'found-bar', 'aria-label': 'What was searched for'},
    element('span', {class: 'query'}, query),
    status,
    element(
      'span',
      {class: 'steps'},
      button('Previous', acts.previous, 'Previous place', 'p'),
      button('Next', acts.next, 'Next place', 'n')
    ),
    element('a', {href: results}, 'Back to results'),
    close
  )
  return {
    root,
    say(words, excerpt) {
      at.textContent = words
      where.textContent = excerpt
    }
  }
}

/** That nothing of what was searched for stands here: the address was changed, or the place is of another scope. */
export function disable(bar: Bar): void {
  for (const step of bar.root.querySelectorAll<HTMLButtonElement>('.steps button')) step.disabled = true
}

function button(name: string, act: () => void, label: string, key?: string): HTMLButtonElement {
  const made = element('button', {type: 'button', 'aria-label': label, title: label}, name)
  if (key !== undefined) {
    made.setAttribute('aria-keyshortcuts', key)
    made.title = `${label} (key ${key})`
  }
  made.addEventListener('click', act)
  return made
}
