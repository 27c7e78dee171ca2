/**
 * The volumes of single years, 1861 to 1947, as they exist: what a citation of a year, a number and a part means.
 *
 * > 1865, Part I → frus1865p1   1872, Part II, Vol. II → frus1872p2v2   1888, vol. ii → frus1888p2   1875, vol. i → frus1875v01
 */

/** The first and the last year whose volumes are known here. */
const [firstYear, lastYear] = [1861, 1947]

/** Years in parts, with how many; a citation may call a part a volume: `Foreign Relations, 1866, I, 301`. */
const inParts = new Map([
  [1863, 2],
  [1864, 4],
  [1865, 4],
  [1866, 3],
  [1867, 2],
  [1868, 2],
  [1888, 2],
  [1895, 2],
  [1906, 2],
  [1907, 2]
])

/** Years in volumes of their parts: part and volume of each. */
const inPartsAndVolumes = new Map([
  [1872, ['p1', 'p2v1', 'p2v2', 'p2v3', 'p2v4', 'p2v5']],
  [1873, ['p1v1', 'p1v2', 'p2v3']]
])

/** Years in numbered volumes, with how many, those of sets left out. */
const inVolumes = new Map([
  [1875, 2],
  ...span(1919, 1919, 2),
  ...span(1920, 1920, 3),
  ...span(1921, 1926, 2),
  ...span(1927, 1931, 3),
  ...span(1932, 1934, 5),
  ...span(1935, 1935, 4),
  ...span(1936, 1940, 5),
  ...span(1941, 1941, 7),
  ...span(1942, 1943, 6),
  ...span(1944, 1944, 7),
  ...span(1945, 1945, 9),
  ...span(1946, 1946, 11),
  ...span(1947, 1947, 8)
])

/** The year that no volume was published of. */
const without = 1869

/** Whether a year is one of those whose volumes are known here. */
export function isAnnual(years: string): boolean {
  return /^\d{4}$/u.test(years) && Number(years) >= firstYear && Number(years) <= lastYear
}

/**
 * What the id of a volume has after `frus`, for a year that `isAnnual` knows; `null` where there is no such volume, or where
 * it is not clear which of several is meant.
 */
export function annualId(years: string, volume: number | null, part: number | null): string | null {
  const year = Number(years)
  const known = inPartsAndVolumes.get(year)
  if (known) {
    const fitting = known.filter(
      (piece) =>
        (part === null || piece.startsWith('p' + part)) && (volume === null || piece.endsWith('v' + volume))
    )
    return fitting.length === 1 ? years + (fitting[0] ?? '') : null
  }
  const parts = inParts.get(year)
  if (parts !== undefined) {
    const named = part ?? volume
    return named !== null && named >= 1 && named <= parts ? years + 'p' + named : null
  }
  const volumes = inVolumes.get(year)
  if (volumes !== undefined)
    return volume !== null && volume >= 1 && volume <= volumes
      ? years + 'v' + String(volume).padStart(2, '0')
      : null
  // a year in one volume: “vol. i” of it is of a set, or of another work
  return volume === null && part === null && year !== without ? years : null
}

function span(first: number, last: number, volumes: number): [number, number][] {
  return Array.from({length: last - first + 1}, (_, index) => [first + index, volumes])
}
