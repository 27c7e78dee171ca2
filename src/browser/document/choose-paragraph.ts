/** A list of paragraphs, by number and first words, to cite one of: for keys and fingers, which do not point at the text. */
const words = 60

/** Fills the list when it is first reached, and tells what is chosen as an anchor: `#p4`; empty for the whole. */
export function offerParagraphs(choice: HTMLSelectElement, choose: (hash: string) => void): void {
  choice.addEventListener('pointerdown', fill, {once: true})
  choice.addEventListener('focus', fill, {once: true})
  // reached before this script was there
  if (document.activeElement === choice) fill()
  choice.addEventListener('change', () => {
    choose(choice.value)
  })

  function fill(): void {
    if (choice.options.length > 1) return
    const paragraphs = document.querySelectorAll('.text p[id^=p]')
    choice.append(...Array.from(paragraphs, (paragraph) => new Option(nameOf(paragraph), '#' + paragraph.id)))
  }
}

/** > 4. The Soviet leaders must take into account … */
function nameOf(paragraph: Element): string {
  const copy = paragraph.cloneNode(true) as Element
  for (const mark of copy.querySelectorAll('.call, .page, .lost, .beside, .paragraph')) mark.remove()
  const text = copy.textContent.replace(/\s+/gu, ' ').trim()
  const start = text.length > words ? text.slice(0, words).replace(/\s\S*$/u, '') + ' …' : text
  return paragraph.id.slice(1) + '. ' + start
}
