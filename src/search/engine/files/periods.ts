/** Periods of the series: whose administration the years of a subseries are. */

/** A period: what it is called in addresses, and for readers. */
export type Period = {value: string; label: string}

/**
 * The years of each administration, as history.state.gov groups subseries by them; that of a change of office stands in
 * both. Earlier volumes are annual, and a year is no administration’s alone.
 */
const administrations: [value: string, name: string, first: number, last: number][] = [
  ['roosevelt', 'Franklin D. Roosevelt', 1933, 1944],
  ['truman', 'Harry S. Truman', 1945, 1952],
  ['eisenhower', 'Dwight D. Eisenhower', 1952, 1960],
  ['kennedy', 'John F. Kennedy', 1961, 1963],
  ['johnson', 'Lyndon B. Johnson', 1964, 1968],
  ['nixon-ford', 'Richard Nixon and Gerald Ford', 1969, 1976],
  ['carter', 'Jimmy Carter', 1977, 1980],
  ['reagan', 'Ronald Reagan', 1981, 1988],
  ['bush', 'George H. W. Bush', 1989, 1992]
]

/**
 * The periods of a subseries: the one that its years lie in, or all that they touch; before 1933 the years themselves; none
 * where the years are not known.
 *
 * > 1952–1954: Eisenhower   1950–1955: Truman, Eisenhower   1861: 1861
 */
export function periodsOf(years: string): Period[] {
  if (years === '') return []
  const numbers = Array.from(years.matchAll(/\d{4}/gu), ([year]) => Number(year))
  const [from = 0, to = from] = [numbers[0], numbers.at(-1)]
  const whole = administrations.filter(([, , first, last]) => first <= from && to <= last)
  const touched = administrations.filter(([, , first, last]) => from <= last && first <= to)
  const found = whole.length > 0 ? whole.slice(-1) : touched
  if (found.length === 0) return [{value: years, label: years}]
  return found.map(([value, name, first, last]) => ({value, label: `${name}, ${first}–${last}`}))
}
