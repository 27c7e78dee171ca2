/**
 * Turns at the disk. Two processes that make files at one time hinder each other so much in the file system that it takes
 * several times as long as one after the other: so what was worked out is collected, and written when it is one’s turn.
 */

/** Waits for a turn, and gives what ends it. */
export type Turn = () => Promise<() => void>

let turn: Turn = () => Promise.resolve(() => undefined)

/** Says how a turn is had in this process; where nobody says it, it is always one’s turn. */
export function takeTurnsBy(ask: Turn): void {
  turn = ask
}

/** Writes when it is one’s turn. */
export async function atDisk<Result>(write: () => Result): Promise<Result> {
  const end = await turn()
  try {
    return write()
  } finally {
    end()
  }
}
