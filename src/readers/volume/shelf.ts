/** Records that wait for the end of their volume: the first of them in memory, the others where there is more room. */

/**
 * A place for texts: `put` gives the number by which `take` gives one back; `room` is how many characters of a volume may be in
 * memory before.
 */
export type Aside = {put: (text: string) => number; take: (number: number) => string; room?: number}

/** Records in the order in which they were put there. */
export type Shelf<Item> = Iterable<Item> & {
  /** Puts a record there, which is so long in its file; gives its number. */
  put: (record: Item, size: number) => number
  take: (number: number) => Item
}

/** As records, they need twenty times as much: nearly all volumes are shorter. */
const usual = 1_000_000

/** A shelf; without `aside` all is in memory. */
export function createShelf<Item>(aside: Aside | null): Shelf<Item> {
  const room = aside?.room ?? usual
  const places: ({record: Item} | {aside: number})[] = []
  let used = 0

  function take(number: number): Item {
    const place = places[number]
    if (!place) throw new RangeError(`No record ${number} on the shelf`)
    // only records were put there
    return 'record' in place ? place.record : (JSON.parse(aside?.take(place.aside) ?? '') as Item)
  }

  return {
    put(record, size) {
      used += size
      return places.push(aside && used > room ? {aside: aside.put(JSON.stringify(record))} : {record}) - 1
    },
    take,
    *[Symbol.iterator]() {
      for (let number = 0; number < places.length; number++) yield take(number)
    }
  }
}
