import type {Inline, Node} from './tree.ts'

/**
 * Calls `enter` on every node below, in reading order, parents before children.
 *
 * `enter` may return `'skip'` to pass over what is below a node.
 */
export function visit(nodes: readonly Node[], enter: (node: Node) => 'skip' | void): void {
  for (const node of nodes) {
    if (enter(node) === 'skip' || !hasNodes(node)) continue
    const head = headOf(node)
    if (head) visit(head, enter)
    visit(node.children, enter)
  }
}

/** The words below, without marks; blocks, cells and line breaks are parted by a space. */
export function toText(nodes: readonly Node[]): string {
  return tidy(collect(nodes))
}

/** The words below as they stand, for who looks at letters and figures alone: white space is not made one. */
export function toUntidyText(nodes: readonly Node[]): string {
  return collect(nodes)
}

/** Words with a single space wherever white space stands between them. */
export function tidy(text: string): string {
  return text.trim().replaceAll(untidy, ' ')
}

/** Whether no white space stands there but single spaces. */
export function isTidy(text: string): boolean {
  return text.search(untidy) === -1
}

/** White space that is not a single space. */
const untidy = /(?: \s|[^\S ])\s*/gu

function collect(nodes: readonly Node[]): string {
  let text = ''
  for (const node of nodes) {
    if (node.type === 'text' || node.type === 'redaction') text += node.value
    else if (node.type === 'lineBreak') text += ' '
    else if (hasNodes(node)) {
      const head = headOf(node)
      if (head) text += ' ' + collect(head)
      text += isInline(node) ? collect(node.children) : ' ' + collect(node.children) + ' '
    }
  }
  return text
}

/** Whether nodes are below; asked by the type, which is quicker than whether there is such a key. */
function hasNodes(node: Node): node is Extract<Node, {children: unknown}> {
  const {type} = node
  return (
    type !== 'text' &&
    type !== 'noteCall' &&
    type !== 'pageBreak' &&
    type !== 'redaction' &&
    type !== 'lineBreak' &&
    type !== 'lacuna'
  )
}

/** The words over a list or a table. */
function headOf(node: Node): Inline[] | undefined {
  return node.type === 'list' || node.type === 'table' ? node.head : undefined
}

function isInline(node: Node): node is Inline {
  return node.type === 'styled' || node.type === 'reference' || node.type === 'mention'
}
