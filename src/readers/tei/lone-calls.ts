/** Notes that stand between blocks: each is called at the end of what is printed before it. */
import type {Block, Inline, NoteCall} from '../../edition/tree.ts'

/** The calls of a paragraph that has no words; `null` of any other block. */
export function loneCalls(block: Block): NoteCall[] | null {
  if (block.type !== 'paragraph') return null
  const calls = block.children.filter((node) => node.type === 'noteCall')
  return calls.length > 0 && calls.length === block.children.length ? calls : null
}

/**
 * Joins calls that stand alone to the words before them: those of the heading, where they stand first.
 *
 * > <head>67. Letter</head><note type="summary">…</note><p>Dear John:</p>
 */
export function joinCalls(
  title: readonly Inline[],
  blocks: readonly Block[]
): {title: Inline[]; body: Block[]} {
  const first = blocks.findIndex((block) => loneCalls(block) === null)
  const leading = title.length === 0 ? [] : blocks.slice(0, first === -1 ? blocks.length : first)
  return {
    title: [...title, ...leading.flatMap((block) => loneCalls(block) ?? [])],
    body: join(blocks.slice(leading.length))
  }
}

function join(blocks: readonly Block[]): Block[] {
  const joined: Block[] = []
  for (const block of blocks) {
    const calls = loneCalls(block)
    const before = joined.at(-1)
    const isWords =
      before?.type === 'paragraph' ||
      before?.type === 'heading' ||
      before?.type === 'dateline' ||
      before?.type === 'signature'
    if (calls && isWords) joined[joined.length - 1] = {...before, children: [...before.children, ...calls]}
    else if (block.type === 'attachment' || block.type === 'quotation')
      joined.push({...block, children: join(block.children)})
    else joined.push(block)
  }
  return joined
}
