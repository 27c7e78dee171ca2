const format = new Intl.NumberFormat('en-US')

/** A number of things: “1 document”, “1,907 documents”. */
export function formatCount(count: number, noun: string): string {
  return format.format(count) + ' ' + noun + (count === 1 ? '' : 's')
}

/** Years with what each has: “1 document of 1807, 5 documents of 1826”. */
export function sayYears(years: readonly {year: number; documents: number}[]): string {
  return years.map(({year, documents}) => formatCount(documents, 'document') + ' of ' + year).join(', ')
}
