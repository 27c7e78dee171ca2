import type {Block, Inline} from '../../edition/tree.ts'

/** Blocks with their words made others, in reading order. */
export function mapWords(blocks: readonly Block[], change: (words: Inline[]) => Inline[]): Block[] {
  return blocks.map((block): Block => {
    switch (block.type) {
      case 'paragraph':
      case 'heading':
      case 'dateline':
      case 'signature':
        return {...block, children: change(block.children)}
      case 'quotation':
      case 'attachment':
        return {...block, children: mapWords(block.children, change)}
      case 'list':
        return {
          ...block,
          ...(block.head ? {head: change(block.head)} : {}),
          children: block.children.map((item) => ({...item, children: mapWords(item.children, change)}))
        }
      case 'table':
        return {
          ...block,
          ...(block.head ? {head: change(block.head)} : {}),
          children: block.children.map((row) => ({
            ...row,
            children: row.children.map((cell) => ({...cell, children: change(cell.children)}))
          }))
        }
      case 'pageBreak':
      case 'lacuna':
        return block
    }
  })
}
