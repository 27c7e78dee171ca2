/** Elements, made of nodes: whatever a text holds, it stays text. */
import type {Piece} from '../engine/engine.ts'

/** What an element holds: text, elements, or nothing. */
export type Content = string | Node | null | undefined

/** An element with attributes and content. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Record<string, string>,
  ...content: Content[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name)
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value)
  made.append(...content.filter((part) => part !== null && part !== undefined))
  return made
}

/** Words, with those that were found marked. */
export function marked(pieces: readonly Piece[]): DocumentFragment {
  const made = document.createDocumentFragment()
  for (const {text, found} of pieces) made.append(found ? element('mark', {}, text) : text)
  return made
}

/** A paragraph of small print. */
export function quiet(...content: Content[]): HTMLParagraphElement {
  return element('p', {class: 'quiet'}, ...content)
}

/** A paragraph. */
export function paragraph(...content: Content[]): HTMLParagraphElement {
  return element('p', {}, ...content)
}

/** Parts in a row: “A, B or C”. */
export function listed(parts: readonly Content[], word: 'and' | 'or'): Content[] {
  return parts.flatMap((part, index) => {
    if (index === 0) return [part]
    return [index === parts.length - 1 ? ' ' + word + ' ' : ', ', part]
  })
}

/** The part of the page that a selector names. */
export function find<Name extends keyof HTMLElementTagNameMap>(
  page: ParentNode,
  selector: Name
): HTMLElementTagNameMap[Name]
export function find(page: ParentNode, selector: string): HTMLElement
export function find(page: ParentNode, selector: string): HTMLElement {
  const found = page.querySelector<HTMLElement>(selector)
  if (!found) throw new Error('Unexpected search page without `' + selector + '`, expected one')
  return found
}
