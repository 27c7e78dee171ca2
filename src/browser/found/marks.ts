/** Marks over words: painted by the browser where it can, elements where it cannot. */

/** Marks that are there until they are taken away. */
export type Marks = {
  /** Makes one place the one that is looked at. */
  point: (place: Range) => void
  remove: () => void
}

/** Marks places, those of the copies beside the line as well. */
export function mark(places: readonly Range[], copies: readonly Range[]): Marks {
  return 'highlights' in CSS ? paint(places, copies) : wrap([...places, ...copies])
}

function paint(places: readonly Range[], copies: readonly Range[]): Marks {
  const here = new Highlight()
  here.priority = 1
  CSS.highlights.set('found', new Highlight(...places, ...copies))
  CSS.highlights.set('found-here', here)
  return {
    point(place) {
      here.clear()
      here.add(place)
    },
    remove() {
      CSS.highlights.delete('found')
      CSS.highlights.delete('found-here')
    }
  }
}

/** Each run of letters gets its element; from the last to the first, so that places before stay where they are. */
function wrap(places: readonly Range[]): Marks {
  const made = new Map<Range, HTMLElement[]>()
  for (const place of [...places].reverse()) {
    const marks = textsOf(place).map(({node, start, end}) => {
      const marked = document.createElement('mark')
      marked.className = 'found'
      const part = document.createRange()
      part.setStart(node, start)
      part.setEnd(node, end)
      part.surroundContents(marked)
      return marked
    })
    made.set(place, marks)
    const [first, last] = [marks[0], marks.at(-1)]
    if (first && last) {
      place.setStartBefore(first)
      place.setEndAfter(last)
    }
  }
  return {
    point(place) {
      for (const [other, marks] of made)
        for (const marked of marks) marked.classList.toggle('here', other === place)
    },
    remove() {
      for (const marked of [...made.values()].flat()) {
        const parent = marked.parentNode
        marked.replaceWith(...marked.childNodes)
        parent?.normalize()
      }
    }
  }
}

function textsOf(place: Range): {node: Text; start: number; end: number}[] {
  const root = place.commonAncestorContainer
  if (root instanceof Text) return [{node: root, start: place.startOffset, end: place.endOffset}]
  const texts: {node: Text; start: number; end: number}[] = []
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (
      !(node instanceof Text) ||
      !place.intersectsNode(node) ||
      node.parentElement?.closest('.call, .page, .beside')
    )
      continue
    const start = node === place.startContainer ? place.startOffset : 0
    const end = node === place.endContainer ? place.endOffset : node.length
    if (end > start) texts.push({node, start, end})
  }
  return texts
}
