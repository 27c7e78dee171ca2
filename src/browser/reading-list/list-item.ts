/** A document of the reading list, and the buttons that order it. */
import {element} from '../../search/page/elements.ts'
import type {Entry} from './kept-list.ts'

/** The line of a document: its heading as a link, its date and volume, and what can be done with it. */
export function listItem(entry: Entry, site: string, tools: HTMLElement | null = null): HTMLLIElement {
  const href = `${site}historicaldocuments/${entry.volume}/${entry.id}/`
  return element(
    'li',
    {},
    element('span', {class: 'what'}, element('a', {href}, entry.heading), element('small', {}, entry.about)),
    tools
  )
}

/** Buttons that move an entry up and down (`by` -1 and 1), and take it off the list (`null`). */
export function tools(
  entry: Entry,
  {index, last}: {index: number; last: number},
  change: (by: number | null) => void
): HTMLElement {
  return element(
    'span',
    {class: 'tools'},
    tool('up', '↑', 'Move up', index > 0, -1),
    tool('down', '↓', 'Move down', index < last, 1),
    tool('remove', '×', 'Take off the list', true, null)
  )

  function tool(name: string, sign: string, does: string, isPossible: boolean, by: number | null) {
    const button = element(
      'button',
      {type: 'button', name, title: does, 'aria-label': `${does}: ${entry.heading}`},
      sign
    )
    button.disabled = !isPossible
    button.addEventListener('click', () => {
      change(by)
    })
    return button
  }
}
