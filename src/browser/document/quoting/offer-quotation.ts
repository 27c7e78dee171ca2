/** Offers to copy what is selected with its citation, where it is more than a sentence. The copy command itself is left alone. */
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
  const isMore = !selection.isCollapsed && moreThanSentence.test(selection.toString())
  if (!offer && !isMore) return
  const {makeOffer} = await import('./offer.ts')
  offer ??= makeOffer(article)
  offer.follow(isMore && selection.rangeCount > 0 ? selection.getRangeAt(0) : null)
}

/** > … are clear. We should not forget   — or so many words that they need no full stop */
const moreThanSentence = /\S{3}[.?!][”’"')\]]*\s+\S|[^]{240}/u
