/** The button at a selection that copies it with its citation. */
import {sourceOf, toQuotation, within} from './quotation.ts'

/** The button; `follow` shows it at a selection, or takes it away. */
export type Offer = {follow: (range: Range | null) => void}

/** Makes the button, which stands at the end of the document, behind everything that can be selected. */
export function makeOffer(article: HTMLElement): Offer {
  const box = document.createElement('div')
  const button = document.createElement('button')
  const status = document.createElement('span')
  box.className = 'quoting'
  box.hidden = true
  button.type = 'button'
  button.className = 'button'
  button.textContent = 'Copy with citation'
  status.role = 'status'
  status.className = 'unseen'
  box.append(button, status)
  article.append(box)
  let chosen: Range | null = null

  // a click would take the selection away
  box.addEventListener('pointerdown', (event) => {
    event.preventDefault()
  })
  button.addEventListener('click', () => void copy())
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') follow(null)
  })

  function follow(range: Range | null): void {
    // while the button itself has the focus, a browser may take the selection for gone
    if (!range && box.contains(document.activeElement)) return
    chosen = range && within(range) ? range.cloneRange() : null
    box.hidden = chosen === null
    if (!chosen) return
    say('Copy with citation', '')
    const origin = article.getBoundingClientRect()
    const last = [...chosen.getClientRects()].findLast(({width, height}) => width > 0 && height > 0)
    if (!last) return
    box.style.top = Math.round(last.bottom - origin.top) + 'px'
    const left = Math.min(last.right - origin.left, origin.width) - box.offsetWidth
    box.style.left = Math.max(0, Math.round(left)) + 'px'
  }

  async function copy(): Promise<void> {
    if (!chosen) return
    try {
      await write(toQuotation(chosen), sourceOf(chosen))
      say('Copied', 'Copied with its citation')
    } catch {
      say('Press Ctrl+C or ⌘C', 'The browser does not allow the page to copy')
    }
  }

  function say(name: string, words: string): void {
    button.textContent = name
    status.textContent = words
  }

  return {follow}
}

/** As text, and as HTML for word processors, which keep paragraphs and the italics of the title. */
async function write(
  paragraphs: readonly string[],
  {citation, address}: ReturnType<typeof sourceOf>
): Promise<void> {
  if (address !== undefined) citation.append(' ' + address)
  const plain = [...paragraphs, citation.textContent].join('\n\n')
  const html = document.createElement('div')
  const quotation = document.createElement('blockquote')
  quotation.append(...paragraphs.map((words) => paragraph(words)))
  html.append(quotation, paragraph(citation))
  const blob = (type: string, words: string): Blob => new Blob([words], {type})
  await navigator.clipboard.write([
    new ClipboardItem({
      'text/plain': blob('text/plain', plain),
      'text/html': blob('text/html', html.innerHTML)
    })
  ])
}

function paragraph(...content: (string | Node)[]): HTMLElement {
  const made = document.createElement('p')
  made.append(...content)
  return made
}
