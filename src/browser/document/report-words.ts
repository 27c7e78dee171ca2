/** Takes the words that are selected in a document into the report of an error, and the address of where they stand. */
import {toReportLink} from '../../wording/error-report.ts'

const link = document.querySelector<HTMLAnchorElement>('.report-error')

// a press takes the selection away before it is a click; a key does not
for (const event of ['pointerdown', 'keydown']) link?.addEventListener(event, fill)

function fill(): void {
  const {to = '', document: name = '', address = ''} = link?.dataset ?? {}
  const {words, anchor} = selected()
  if (link) link.href = toReportLink(to, {document: name, address: address + anchor, words})
}

/** The words that are selected in the document, and the nearest place before them that has an address. */
function selected(): {words: string; anchor: string} {
  const selection = getSelection()
  const node = selection?.anchorNode
  const at = node instanceof Element ? node : node?.parentElement
  if (!selection || selection.isCollapsed || !at?.closest('.document')) return {words: '', anchor: ''}
  const place = at.closest('.text [id], .notes [id], .printed')
  return {words: selection.toString(), anchor: place ? '#' + place.id : ''}
}
