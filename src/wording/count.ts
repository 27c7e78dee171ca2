const format = new Intl.NumberFormat('en-US')

/** A number of things: “1 document”, “1,907 documents”. */
export function formatCount(count: number, noun: string): string {
  return format.format(count) + ' ' + noun + (count === 1 ? '' : 's')
}
