import {formatAddress} from '../edition/address.ts'
import type {VolumeEntry} from '../edition/catalogue.ts'
import type {Mention} from '../edition/tree.ts'

/** What a list says of a mention, and where more stands. */
type Explained = {id: string; name: string; text: string; ways: {text: string; path: string}[]}

/** The path of the page of a person; `null` where there is none. */
type ToPerson = (id: string) => string | null

/** Gives the name and the page of a person in the list of a volume; `null` where the list has nobody of the key. */
export function listedPersons(
  {lists}: VolumeEntry,
  toPerson: ToPerson
): (id: string) => {name: string; path: string} | null {
  const persons = new Map(lists?.persons.map((person) => [person.id, person]))
  return (id) => {
    const person = persons.get(id)
    const path = person ? toPerson(id) : null
    return person && path !== null ? {name: person.name, path} : null
  }
}

/** Gives what the lists of a volume say of what its documents mention; `undefined` where it has no lists. */
export function explainBy(
  {volume, lists}: VolumeEntry,
  toPerson: ToPerson
): ((mention: Mention) => Explained | null) | undefined {
  if (!lists) return undefined
  const persons = new Map(lists.persons.map((entry) => [entry.id, entry]))
  const terms = new Map(lists.terms.map((entry) => [entry.id, entry]))
  const inList = (section: string | null, anchor: string, text: string) =>
    section === null ? [] : [{text, path: formatAddress({volume: volume.id, part: section, anchor})}]
  return ({person: personId, term: termId}) => {
    const term = termId === undefined ? undefined : terms.get(termId)
    if (term && termId !== undefined)
      return {
        id: termId,
        name: term.term,
        text: term.meaning,
        ways: inList(term.section, termId, 'List of abbreviations')
      }
    const person = personId === undefined ? undefined : persons.get(personId)
    if (!person || personId === undefined) return null
    const page = toPerson(personId)
    return {
      id: personId,
      name: person.name,
      text: person.description,
      ways: [
        ...inList(person.section, personId, 'List of persons'),
        ...(page === null ? [] : [{text: 'Documents that name this person', path: page}])
      ]
    }
  }
}
