/** What a search may cost: a reader, and whoever builds the edition. */

/** Bounds; none where nothing is said. Ratios are to Pagefind's default search. */
export type Limits = {
  start: {requests: number; bytes: number}
  rare: {bytes: number}
  median: {requests: number; bytes: number; milliseconds?: number}
  worst: {bytes: number; milliseconds?: number}
  /** The CPU of a search, as a ratio. */
  cpu: number
  /** The milliseconds to ten results on a slow line, the search page open. */
  slow: number
  index: {cpu: number; megabytes: number}
}

const small: Limits = {
  start: {requests: 9, bytes: 250_000},
  rare: {bytes: 120_000},
  median: {requests: 16, bytes: 220_000},
  worst: {bytes: 1_100_000},
  cpu: 0.5,
  slow: 3_000,
  index: {cpu: 32, megabytes: 2_100}
}

const large: Limits = {
  start: {requests: 22, bytes: 650_000},
  rare: {bytes: 150_000},
  median: {requests: 30, bytes: 480_000, milliseconds: 800},
  worst: {bytes: 1_600_000, milliseconds: 2_200},
  cpu: 0.3,
  slow: 5_000,
  // the CPU in proportion to the documents
  index: {cpu: (32 / 5_765) * 30_000, megabytes: 2_700}
}

/** The bounds of an edition of so many documents: those for 5,765, or for 30,000. */
export function limitsOf(documents: number): Limits {
  return documents > 10_000 ? large : small
}
