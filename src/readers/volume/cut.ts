/** Parts of a value left out. */
import type {Path} from './parse-yaml.ts'

/** Paths as a tree: a leaf ends a path. */
type Cuts = Map<PropertyKey, Cuts>

/**
 * A value without the parts at these paths. All are cut in one go: each alone would copy the whole for every one of them.
 */
export function cutAll(value: unknown, paths: readonly Path[]): unknown {
  const cuts: Cuts = new Map()
  for (const path of paths) {
    let at = cuts
    for (const step of path) {
      const next: Cuts = at.get(step) ?? new Map<PropertyKey, Cuts>()
      at.set(step, next)
      at = next
    }
  }
  return cuts.size === 0 ? value : cut(value, cuts)
}

function cut(value: unknown, cuts: Cuts): unknown {
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value))
    return value.flatMap((part: unknown, index) => {
      const inner = cuts.get(index)
      return inner ? (inner.size === 0 ? [] : [cut(part, inner)]) : [part]
    })
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, part]: [string, unknown]) => {
      const inner = cuts.get(key)
      if (!inner) return [[key, part]]
      return inner.size === 0 ? [] : [[key, cut(part, inner)]]
    })
  )
}
