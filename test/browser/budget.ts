/** What the first view of a page may weigh. */

/**
 * In bytes after gzip; of requests, the number. A search that has run is another thing: it loads the engine, which is Pagefind
 * in five files, and what the words ask for of its index; 9 and 16 requests at most, for 5,765 documents.
 */
const budget = {requests: 10, code: 15_000, all: 120_000}
/** Its script alone; it is loaded when something is asked. */
const pagefind = 14_000
const searched = {requests: budget.requests + 9 + 5, code: 45_000 + pagefind, all: 220_000}

/** The budget of the page at a path. */
export function budgetOf(path: string): typeof budget {
  return path.includes('?q=') ? searched : budget
}
