/** What the documents of a volume before and after one say of the label that its notes begin with. */

/**
 * How the labels of a volume go on: through a chapter (1917–47), again on each page (to 1919), or as letters (1898–1914) or
 * signs (to 1890), which begin again on each page.
 */
export type LabelStyle = 'chapter' | 'page' | 'letters' | 'signs'

/**
 * What each first label costs, against the most probable one; `other` is for those that are not named. In a list that goes
 * on from the document before, the next label costs nothing.
 */
export type Expected = {
  style: LabelStyle
  costs: readonly (readonly [label: number, cost: number])[]
  other: number
  /** Whether what was found contradicts all its neighbours, so that nothing found is certain. */
  contradicted: boolean
}

/** A first label that the text of a document allows: how much speaks for it, and the label that the last note then has. */
export type Beginning = {first: number; score: number; last: number}

/** What a first label costs. */
export function costOf({costs, other}: Expected, label: number): number {
  return costs.find(([first]) => first === label)?.[1] ?? other
}

/** The first labels that cost less than any that is not named. */
export function likelyLabels({costs, other}: Expected): number[] {
  return costs.filter(([, cost]) => cost < other).map(([label]) => label)
}

/** Whether the notes of a volume may be numbered through a chapter: those of 1917 to 1954. */
export function labelsMayRun(volume: string): boolean {
  const year = Number(/^frus(?<year>\d{4})/u.exec(volume)?.groups?.year)
  return year > 1916 && year < 1955
}
