/** Says what is missing where there is nothing to show yet. */
import {findVolumes} from '../../src/corpus/find-volumes.ts'

/** What to put where, in a sentence or two. */
export function sayWaiting(content: string): string {
  const reasons = findVolumes(content).files.flatMap(({messages}) =>
    messages.filter(({ruleId}) => ruleId === 'no-document').map(({reason}) => reason)
  )
  return [...reasons, 'Waiting for the first file'].join('. ')
}
