/** Says how far long work has come: one line that changes on a terminal, nothing in a log. */

/** Shows what is being done now; the next call, or `done`, takes its place. */
export function progress(text: string): void {
  if (process.stderr.isTTY) process.stderr.write('\r\u001B[K' + text + ' …')
}

/** Shows how much of a known amount is done and about how long the rest takes; the function that it gives adds to that. */
export function createProgress(what: string, total: number): (more: number) => void {
  const started = performance.now()
  let count = 0
  return (more) => {
    count += more
    const left = ((performance.now() - started) / count) * (total - count)
    progress(`${what}, ${count} of ${total}` + (left > 0 ? `, ${sayTime(left)} left` : ''))
  }
}

/** > 40 s   2 min */
function sayTime(milliseconds: number): string {
  const seconds = Math.ceil(milliseconds / 1000)
  return seconds < 100 ? `${seconds} s` : `${Math.round(seconds / 60)} min`
}

/** Clears the line. */
export function done(): void {
  if (process.stderr.isTTY) process.stderr.write('\r\u001B[K')
}
