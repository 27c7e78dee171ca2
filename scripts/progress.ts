/** Says how far long work has come: one line that changes on a terminal, nothing in a log. */

/** Shows what is being done now; the next call, or `done`, takes its place. */
export function progress(text: string): void {
  if (process.stderr.isTTY) process.stderr.write('\r\u001B[K' + text + ' …')
}

/** Clears the line. */
export function done(): void {
  if (process.stderr.isTTY) process.stderr.write('\r\u001B[K')
}
