import type {Inline, Node} from './tree.ts'

/**
 * Calls `enter` on every node below, in reading order, parents before children.
 *
 * `enter` may return `'skip'` to pass over what is below a node.
 */
export function visit(nodes: readonly Node[], enter: (node: Node) => 'skip' | void): void {
  for (const node of nodes) {
    if (enter(node) === 'skip') continue
    if ('head' in node && node.head) visit(node.head, enter)
    if ('children' in node) visit(node.children, enter)
  }
}

/** The words below, without marks; blocks, cells and line breaks are parted by a space. */
export function toText(nodes: readonly Node[]): string {
  return tidy(collect(nodes))
}

/** Words with a single space wherever white space stands between them. */
export function tidy(text: string): string {
  return text.trim().replaceAll(untidy, ' ')
}

/** White space that is not a single space. */
const untidy = /(?: \s|[^\S ])\s*/gu

function collect(nodes: readonly Node[]): string {
  let text = ''
  for (const node of nodes) {
    if ('value' in node) text += node.value
    else if (node.type === 'lineBreak') text += ' '
    else if ('children' in node) {
      if ('head' in node && node.head) text += ' ' + collect(node.head)
      text += isInline(node) ? collect(node.children) : ' ' + collect(node.children) + ' '
    }
  }
  return text
}

function isInline(node: Node): node is Inline {
  return node.type === 'styled' || node.type === 'reference' || node.type === 'mention'
}
