/**
 * What is done with words that are selected: a copy with its citation is offered, where they are more than a sentence, and the
 * report of an error takes them along. The copy command itself is left alone.
 */
import type {Offer} from './offer.ts'

/** How long a selection stands still before it is looked at, in milliseconds. */
const stillness = 300

const article = document.querySelector<HTMLElement>('.document')
let offer: Offer | null = null
let waiting: ReturnType<typeof setTimeout> | undefined

document.addEventListener('selectionchange', () => {
  clearTimeout(waiting)
  waiting = setTimeout(() => void look(), stillness)
})

async function look(): Promise<void> {
  const selection = getSelection()
  if (!article || !selection) return
  // where the edition takes reports
  if (!selection.isCollapsed && document.querySelector('.report-error')) void import('../report-words.ts')
  const isMore = !selection.isCollapsed && moreThanSentence.test(selection.toString())
  if (!offer && !isMore) return
  const loaded = await import('./offer.ts')
  offer ??= loaded.makeOffer(article)
  offer.follow(isMore && selection.rangeCount > 0 ? selection.getRangeAt(0) : null)
}

/** > … are clear. We should not forget   — or so many words that they need no full stop */
const moreThanSentence = /\S{3}[.?!][”’"')\]]*\s+\S|[^]{240}/u
