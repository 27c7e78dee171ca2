import {note, type Kind} from './note.ts'

/** What is noted where one value is asked for, where keys are, and where all is. */
export type MapQuestions = Record<'one' | 'keys' | 'all', readonly [Kind, ...string[]]>

/** A map that notes what is asked of it; `dress` gives the value that is shown. */
export function askedMap<Value, Shown>(
  map: () => ReadonlyMap<string, Value>,
  {one, keys, all}: MapQuestions,
  dress: (value: Value, key: string) => Shown
): ReadonlyMap<string, Shown> {
  function* entries(): MapIterator<[string, Shown]> {
    note(...all)
    for (const [key, value] of map()) yield [key, dress(value, key)]
  }
  return {
    get(key) {
      note(...one, key)
      const value = map().get(key)
      return value === undefined ? undefined : dress(value, key)
    },
    has(key) {
      note(...keys)
      return map().has(key)
    },
    get size() {
      note(...keys)
      return map().size
    },
    keys() {
      note(...keys)
      return map().keys()
    },
    values: () => Array.from(entries(), ([, value]) => value).values(),
    entries,
    [Symbol.iterator]: entries,
    forEach(call) {
      for (const [key, value] of entries()) call(value, key, this)
    }
  }
}
