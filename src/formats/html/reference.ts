/** The handler for words that point at a document, note, page or volume. */
import type {ElementContent, Properties} from 'hast'
import {h} from 'hastscript'
import type {Resolution} from '../../edition/resolve.ts'
import type {Inline, Reference} from '../../edition/tree.ts'
import {toHast} from './to-hast.ts'
import type {HtmlState} from './html-state.ts'

/**
 * A link where the catalogue knows a place: here, or at history.state.gov, said as such; else the words alone.
 *
 * Marks inside the words are links themselves and interrupt it.
 */
export function reference(node: Reference, state: HtmlState): ElementContent[] {
  const resolution = state.resolve(node.target)
  const link = toLink(resolution, state)
  if (!link) return toHast(node.children, state)
  return runs(node.children).flatMap((run) => {
    // a button cannot stand in a link
    const content = toHast(run, {...state, explain: null})
    return run.some(holdsMark) ? content : [h('a', link, content)]
  })
}

function toLink(resolution: Resolution, state: HtmlState): Properties | null {
  switch (resolution.status) {
    case 'held':
      return {href: state.href(resolution.path)}
    case 'elsewhere':
      return away(resolution.href, 'Another volume, at history.state.gov', state)
    case 'absent':
      return away(resolution.href, 'Not in this edition; at history.state.gov', state)
    case 'outside':
      return away(resolution.href, 'Another site', state)
    case 'missing':
    case 'malformed':
      return null
  }
}

/** A link that leaves the edition. An index has thousands of them, which are marked and not explained each. */
function away(href: string, title: string, {inEntries}: HtmlState): Properties {
  return {class: 'away', href, title: inEntries ? undefined : title}
}

/** Words and marks in turn: each mark alone, words between marks together. */
function runs(nodes: readonly Inline[]): Inline[][] {
  const found: Inline[][] = []
  let words: Inline[] | null = null
  for (const node of nodes) {
    if (holdsMark(node)) {
      words = null
      found.push([node])
    } else if (words) words.push(node)
    else found.push((words = [node]))
  }
  return found
}

/** Whether a call, a page or a link is there: they are links themselves. */
export function holdsMark(node: Inline): boolean {
  if (node.type === 'noteCall' || node.type === 'pageBreak' || node.type === 'reference') return true
  return 'children' in node && node.children.some(holdsMark)
}
