/** The greatest value stored at or below an index, and who stored it: a Fenwick tree. */
export type PrefixMaximum = {values: Float64Array; owners: Int32Array}

/** The owner of a value that no state stored. */
export const nobody = -1

/** An empty tree over the indices 0 to `size`. */
export function prefixMaximum(size: number): PrefixMaximum {
  return {
    values: new Float64Array(size + 2).fill(-Infinity),
    owners: new Int32Array(size + 2).fill(nobody)
  }
}

/** Stores a value at an index. */
export function store(tree: PrefixMaximum, index: number, value: number, owner: number): void {
  for (let at = index + 1; at < tree.values.length; at += at & -at) {
    if (value > (tree.values[at] ?? 0)) {
      tree.values[at] = value
      tree.owners[at] = owner
    }
  }
}

/** The place in the tree of the greatest value at or below an index; 0, which holds `-Infinity`, if there is none. */
export function greatest(tree: PrefixMaximum, index: number): number {
  let best = 0
  for (let at = index + 1; at > 0; at -= at & -at) {
    if ((tree.values[at] ?? 0) > (tree.values[best] ?? 0)) best = at
  }
  return best
}
