/** A copy of what stands in a note in which blocks are spans: a note beside the line is cut after lines, whatever it holds. */
export function inline(element: Element): HTMLElement {
  const copy = document.createElement('span')
  copy.className = element.className
  if (element instanceof HTMLElement && element.dataset.label) copy.dataset.label = element.dataset.label
  for (const node of element.childNodes) {
    if (!(node instanceof HTMLElement)) copy.append(node.cloneNode(true))
    else if (node.matches('.return')) continue
    else if (node.matches('p, div, ul, ol, li, blockquote')) copy.append(inline(node))
    else copy.append(withoutIds(node))
  }
  return copy
}

/** A copy without anchors, which would stand twice in the page. */
export function withoutIds(element: Element): Node {
  const copy = element.cloneNode(true)
  if (copy instanceof HTMLElement) {
    copy.removeAttribute('id')
    for (const inner of copy.querySelectorAll('[id]')) inner.removeAttribute('id')
  }
  return copy
}

/** The printed label of a note; empty where it has none. */
export function labelOf(note: Element): string {
  const label = note.querySelector<HTMLElement>('.label')
  return label?.dataset.label ?? label?.textContent ?? ''
}
