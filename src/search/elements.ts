/** Elements, made of nodes: whatever a text holds, it stays text. */
import type {Piece} from './engine.ts'

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
