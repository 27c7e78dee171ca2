/** What stands on the page of a place in an archive: the places below it, in order. */
import {anchorOf, type ArchiveNode} from './archives.ts'

/** A place below that of the page. Places that hold nothing but one other stand in one line with it. */
export type Place = {
  /** The places of the line, the widest first, with their anchors. */
  names: {name: string; anchor: string}[]
  /** The last of them. */
  node: ArchiveNode
  /** The places below it, where they are listed on this page too. */
  places: Place[]
}

type Above = Pick<ArchiveNode, 'children' | 'path'>

/** The places below that of a page, in order. */
export function toPlaces(page: Above): Place[] {
  return below(page, page)
}

function below(node: Above, page: Above): Place[] {
  return node.children.map((child) => {
    const line = [child]
    let last = child
    for (let only = onlyIn(last); only; only = onlyIn(last)) {
      line.push(only)
      last = only
    }
    return {
      // those that share the page of the last have no place of their own here, but for the first
      names: line.map((node, index) => ({
        name: node.name,
        anchor: last.isPage && index > 0 ? '' : anchorOf(node, page)
      })),
      node: last,
      places: last.isPage ? [] : below(last, page)
    }
  })
}

function onlyIn({isPage, own, children}: ArchiveNode): ArchiveNode | undefined {
  return isPage || own.length > 0 || children.length > 1 ? undefined : children[0]
}
