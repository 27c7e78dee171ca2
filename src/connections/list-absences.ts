/** What the notes of a volume cite and the volume does not have. */
import type {AbsenceStatus} from '../edition/absence.ts'
import type {AbsenceEntry, DocumentEntry, VolumeEntry} from '../edition/catalogue.ts'

/** A statement that something is not there, and the document it stands in. */
export type Absent = {entry: DocumentEntry; absence: AbsenceEntry}

/** The order in which they are listed: what can be looked up first. */
const statuses: readonly AbsenceStatus[] = ['not printed', 'not attached', 'not found', 'not identified']

/** The statements of a volume by what they say, in the order of the volume; what no note says is left out. */
export function listAbsences({documents}: VolumeEntry): {status: AbsenceStatus; absent: Absent[]}[] {
  const all = [...documents.values()].flatMap((entry) => entry.absences.map((absence) => ({entry, absence})))
  return statuses
    .map((status) => ({status, absent: all.filter(({absence}) => absence.status === status)}))
    .filter(({absent}) => absent.length > 0)
}

/** How many statements a volume has. */
export function countAbsences({documents}: VolumeEntry): number {
  return [...documents.values()].reduce((sum, {absences}) => sum + absences.length, 0)
}
