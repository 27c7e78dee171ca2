/** The page of the reading list: shows, orders and takes along what is kept, or what a link names. */
import {takeDocuments, copyText} from '../../search/page/take/take-documents.ts'
import {publishedAddress} from '../../search/page/take/published-address.ts'
import {element, paragraph} from '../../search/page/elements.ts'
import {formatCount} from '../../wording/count.ts'
import {isSame, keepList, readList, type Entry} from './kept-list.ts'
import {listItem, tools} from './list-item.ts'
import {formatList, parseList} from './list-link.ts'

const page = document.querySelector<HTMLElement>('.reading-list')
const shown = page?.querySelector<HTMLElement>('.shown')
if (page && shown) start(page.dataset.site ?? '/', shown)

function start(site: string, shown: HTMLElement): void {
  const status = element('p', {class: 'done', role: 'status'})
  addEventListener('hashchange', show)
  addEventListener('storage', show)
  show()

  function show(): void {
    const linked = parseList(location.hash)
    if (linked.length === 0) showOwn(readList(site))
    else void showLinked(linked)
  }

  function showOwn(list: readonly Entry[]): void {
    if (list.length === 0) {
      const words = 'Nothing is on it yet. “Add to reading list” stands at the foot of each document.'
      shown.replaceChildren(paragraph(words), status)
      return
    }
    const items = list.map((entry, index) =>
      listItem(
        entry,
        site,
        tools(entry, {index, last: list.length - 1}, (by) => {
          change(list, index, by)
        })
      )
    )
    shown.replaceChildren(element('ol', {class: 'lines', role: 'list'}, ...items), status, takeAlong(list))
  }

  /** Moves an entry by so many places; `null` takes it off the list, and offers to put it back. */
  function change(list: readonly Entry[], index: number, by: number | null): void {
    const entry = list[index]
    if (!entry) return
    const next = list.toSpliced(index, 1)
    if (by !== null) next.splice(index + by, 0, entry)
    keep(next)
    if (by === null) {
      const back = element('button', {type: 'button', class: 'button quiet'}, 'Put it back')
      back.addEventListener('click', () => {
        keep(list)
        status.replaceChildren()
        focusOn(index, '[name=remove]')
      })
      status.replaceChildren(entry.heading + ' is off the list. ', back)
      back.focus()
      return
    }
    status.textContent = `${entry.heading} is number ${index + by + 1} of ${list.length}`
    focusOn(index + by, by < 0 ? '[name=up]:enabled, [name=down]' : '[name=down]:enabled, [name=up]')
  }

  function keep(list: readonly Entry[]): void {
    keepList(site, list)
    showOwn(list)
  }

  function focusOn(index: number, selector: string): void {
    const item = shown.querySelectorAll('.lines > li')[index]
    const [first, ...others] = selector
      .split(', ')
      .flatMap((part) => item?.querySelector<HTMLElement>(part) ?? [])
    ;(first ?? others[0])?.focus()
  }

  async function showLinked(places: readonly {volume: string; id: string}[]): Promise<void> {
    const {toEntries} = await import('./linked-entries.ts')
    const entries = await toEntries(places, site)
    const own = readList(site)
    const others = entries.filter((entry) => !own.some((kept) => isSame(kept, entry)))
    const add = element('button', {type: 'button', class: 'button'}, 'Add to my own list')
    add.addEventListener('click', () => {
      keepList(site, [...readList(site), ...others])
      location.hash = ''
      status.textContent = `Added ${formatCount(others.length, 'document')}`
    })
    const back = element('a', {href: '#'}, own.length === 0 ? 'My own list' : `My own list (${own.length})`)
    shown.replaceChildren(
      element(
        'p',
        {class: 'linked'},
        `${formatCount(entries.length, 'document')}, from a link. `,
        ...(others.length === 0 ? ['All are on your own list. '] : [add, ' ']),
        back
      ),
      element('ol', {class: 'lines', role: 'list'}, ...entries.map((entry) => listItem(entry, site))),
      status,
      takeAlong(entries)
    )
  }

  function takeAlong(list: readonly Entry[]): HTMLElement {
    const made = takeDocuments({
      total: list.length,
      list: () => Promise.resolve(list),
      site,
      file: 'frus-reading-list'
    })
    const link = formatList(list)
    const address = publishedAddress(location.pathname + link)
    return element(
      'section',
      {class: 'take', 'aria-labelledby': 'take-heading'},
      element('h2', {id: 'take-heading'}, 'Take it along'),
      ...made.rows,
      element(
        'p',
        {class: 'copy'},
        element('a', {href: link}, 'This list as a link'),
        ', which holds it: whoever has the link sees the list. ',
        address === undefined
          ? null
          : made.button('Copy the link', () =>
              copyText(
                Promise.resolve({text: address, html: element('a', {href: address}, address).outerHTML})
              )
            )
      ),
      element('p', {class: 'done'}, made.status)
    )
  }
}
