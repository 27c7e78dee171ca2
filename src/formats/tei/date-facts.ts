import type {DocumentDate} from '../../edition/document.ts'

/** A date without seconds, which XML does not know: `1968-07-20T15:30`, `1969-12-16T21:15Z`. */
const withoutSeconds = /T\d{2}:\d{2}(?=Z?$)/u

/** The attributes that give a date to the machine. */
export function dateFacts({
  iso,
  end,
  offset = '',
  certainty
}: DocumentDate): Record<string, string | undefined> {
  const cert = {certain: undefined, inferred: 'medium', doubtful: 'low'}[certainty]
  const stamp = (moment: string): string => whole(moment) + (moment.includes('T') ? offset : '')
  return end === undefined ? {when: stamp(iso), cert} : {from: stamp(iso), to: stamp(end), cert}
}

function whole(iso: string): string {
  return iso.replace(withoutSeconds, '$&:00')
}
