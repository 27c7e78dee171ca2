/**
 * Copies citations and says so; lets them follow the place that one came to: a note, a paragraph, a printed page.
 *
 * An address has its origin where the edition knows at which site it is published, wherever the page is looked at.
 */
import {publishedAddress} from '../../search/page/take/published-address.ts'
import {offerParagraphs} from './choose-paragraph.ts'
import {withPlace} from './cited-place.ts'

const paper = matchMedia('print')

for (const cite of document.querySelectorAll<HTMLElement>('.cite')) {
  const links = [...cite.querySelectorAll<HTMLAnchorElement>('.address a, .form a')]
  const wheres = [...cite.querySelectorAll<HTMLElement>('.cited')]
  const [whole = ''] = wheres.map((where) => where.textContent)
  const hash = links[0]?.hash ?? ''
  // who quotes cites another place than the one that was come to
  for (const where of wheres) where.dataset.whole = whole
  const said = cite.querySelector('.place')
  const wholeSaid = said?.textContent ?? ''
  let reset: ReturnType<typeof setTimeout> | undefined

  const choice = cite.querySelector<HTMLSelectElement>('.choice')
  if (choice) offerParagraphs(choice, goTo)

  follow()
  // notes change the address without a word to the page: look again when the citation is near, and when it is reached
  for (const rootMargin of ['100% 0px', '0px']) new IntersectionObserver(follow, {rootMargin}).observe(cite)
  addEventListener('hashchange', follow)
  paper.addEventListener('change', follow)
  cite.addEventListener('click', (event) => {
    const button = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-copy]') : null
    if (button) void copy(button)
  })

  function follow(): void {
    // on paper is the whole document
    const place = cite.dataset.by && !paper.matches ? withPlace(whole, location.hash, cite.dataset.by) : null
    for (const where of wheres) {
      where.textContent = place?.where ?? whole
      // the stop is another one, and not one that moved under the eyes of the reader
      const stop = where.nextSibling
      stop?.replaceWith(stop.cloneNode(true))
    }
    cite.toggleAttribute('data-placed', place !== null)
    for (const link of links) {
      link.hash = place?.hash ?? hash
      const address = link.pathname + link.hash
      link.textContent = publishedAddress(address) ?? address
    }
    if (choice && choice.value !== location.hash) choice.value = ''
    if (!said) return
    said.textContent = place ? `Cites ${place.name}, where you came to. ` : wholeSaid
    if (place) said.append(wholeDocument())
  }

  function wholeDocument(): HTMLButtonElement {
    const button = document.createElement('button')
    button.type = 'button'
    button.className = 'button quiet'
    button.textContent = 'The document as a whole'
    button.addEventListener('click', () => {
      goTo('')
      cite.querySelector<HTMLElement>('[data-copy]')?.focus()
    })
    return button
  }

  /** The address names the place; the reader stays at the citation. */
  function goTo(hash: string): void {
    history.replaceState(null, '', location.pathname + location.search + hash)
    follow()
  }

  async function copy(button: HTMLElement): Promise<void> {
    const status = cite.querySelector('[role=status]')
    const group = button.closest('div, section')
    const parts = (button.dataset.copy ?? '')
      .split(' ')
      .flatMap((name) => group?.querySelector('.' + name) ?? [])
    if (!status) return
    clearTimeout(reset)
    button.dataset.name ??= button.textContent
    try {
      await write(parts, button.dataset.copy?.includes('address') ? accessed() : '')
      status.textContent = 'Copied'
      if (group !== cite) button.textContent = 'Copied'
    } catch {
      // no permission, or a page that is not served securely: select it, so that one key is enough
      if (parts[0]) getSelection()?.selectAllChildren(parts[0])
      status.textContent = 'Selected: press Ctrl+C or ⌘C'
    }
    reset = setTimeout(() => {
      status.textContent = ''
      for (const named of cite.querySelectorAll<HTMLElement>('[data-name]'))
        named.textContent = named.dataset.name ?? ''
    }, 4000)
  }
}

/** As text, and as HTML for word processors, which keep the italics. */
async function write(parts: readonly Element[], end: string): Promise<void> {
  const text = (words: string | null): string => (words ?? '').replace(/\s+/gu, ' ').trim()
  const plain = parts.map((part) => text(part.textContent)).join(' ') + end
  const html = parts.map((part) => text(unwrap(part).innerHTML)).join(' ') + end
  const blob = (type: string, words: string): Blob => new Blob([words], {type})
  await navigator.clipboard.write([
    new ClipboardItem({'text/plain': blob('text/plain', plain), 'text/html': blob('text/html', html)})
  ])
}

/** A copy of a citation with its italics, without links and marks of the page. */
function unwrap(part: Element): HTMLElement {
  const copy = document.createElement('div')
  copy.append(...part.cloneNode(true).childNodes)
  for (const element of copy.querySelectorAll('a, span')) element.replaceWith(...element.childNodes)
  return copy
}

/**
 * The day on which an address was copied, as the editors of the series write it: “ [accessed 27 Oct 2011]”.
 *
 * `formatAccessed` says the same for the search; a file that both import would be one request more for every document.
 */
function accessed(): string {
  const today = new Date().toLocaleDateString('en-GB', {day: 'numeric', month: 'short', year: 'numeric'})
  return ` [accessed ${today.replace('Sept', 'Sep')}]`
}
