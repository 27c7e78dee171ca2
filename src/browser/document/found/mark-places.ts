/** Marks over words: painted by the browser where it can, elements where it cannot. */
import type {FoundPlace} from './found-places.ts'

/** Marks that are there until they are taken away. */
export type Marks = {
  /** Makes one place the one that is looked at. */
  point: (place: FoundPlace) => void
  remove: () => void
}

/** Marks places, those of the copies beside the line as well. */
export function mark(places: readonly FoundPlace[], copies: readonly FoundPlace[]): Marks {
  return 'highlights' in CSS ? paint(places, copies) : wrap([...places, ...copies])
}

function paint(places: readonly FoundPlace[], copies: readonly FoundPlace[]): Marks {
  const here = new Highlight()
  here.priority = 1
  CSS.highlights.set('found', new Highlight(...[...places, ...copies].flatMap(({runs}) => runs)))
  CSS.highlights.set('found-here', here)
  return {
    point(place) {
      here.clear()
      for (const run of place.runs) here.add(run)
    },
    remove() {
      CSS.highlights.delete('found')
      CSS.highlights.delete('found-here')
    }
  }
}

/** Each run of letters gets its element; from the last to the first, so that places before stay where they are. */
function wrap(places: readonly FoundPlace[]): Marks {
  const made = new Map<FoundPlace, HTMLElement[]>()
  for (const place of [...places].reverse()) {
    const marks = place.runs.flatMap(textsOf).map(({node, start, end}) => {
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
    if (!first || !last) continue
    place.range.setStartBefore(first)
    place.range.setEndAfter(last)
    // the runs are where the elements are
    place.runs = marks.map((marked) => {
      const run = document.createRange()
      run.selectNode(marked)
      return run
    })
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

/** The texts of a run, which holds nothing but words of the document. */
function textsOf(run: Range): {node: Text; start: number; end: number}[] {
  const root = run.commonAncestorContainer
  if (root instanceof Text) return [{node: root, start: run.startOffset, end: run.endOffset}]
  const texts: {node: Text; start: number; end: number}[] = []
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!(node instanceof Text) || !run.intersectsNode(node)) continue
    const start = node === run.startContainer ? run.startOffset : 0
    const end = node === run.endContainer ? run.endOffset : node.length
    if (end > start) texts.push({node, start, end})
  }
  return texts
}
