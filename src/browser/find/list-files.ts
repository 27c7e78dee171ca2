/** Citations that were found in a text, as text, as a table, and for reference managers. */
import type {Hit} from '../../finder/answer.ts'
import type {Answered} from '../../finder/find-in-text.ts'
import {say} from '../../finder/say-answer.ts'
import {toCsvFile} from '../../wording/csv.ts'
import {publishedAddress} from '../../search/page/take/published-address.ts'
import {addressOf} from './show-answer.ts'

/** The list for a letter or a file of notes: each citation, and below it where it leads or why not. */
export function toTextList(answered: readonly Answered[], site: string): string {
  return answered
    .map((each) =>
      [
        each.words,
        ...each.answer.hits.map(
          (hit) => '  ' + [toWords(hit), publishedAddress(addressOf(hit, site))].filter(Boolean).join('. ')
        ),
        ...sayWhy(each).map((sentence) => '  ' + sentence)
      ].join('\n')
    )
    .join('\n\n')
    .concat('\n')
}

/** The list as a file. */
export async function toListFile(
  end: 'txt' | 'csv' | 'ris',
  answered: readonly Answered[],
  site: string
): Promise<string> {
  if (end === 'txt') return toTextList(answered, site)
  return end === 'csv' ? toTable(answered, site) : toRis(answered, site)
}

const columns = ['citation', 'title', 'place', 'date', 'volume', 'address', 'remark']

/** A row for each place; one without a place for a citation that leads nowhere. */
function toTable(answered: readonly Answered[], site: string): string {
  const rows = answered.flatMap((each) => {
    const why = sayWhy(each).join(' ')
    const {hits} = each.answer
    if (hits.length === 0) return [[each.words, '', '', '', '', elsewhere(each), why]]
    return hits.map((hit) => [
      each.words,
      ...[hit.title, hit.place, hit.date, hit.volume],
      publishedAddress(addressOf(hit, site)) ?? '',
      why
    ])
  })
  return toCsvFile([columns, ...rows])
}

/** The documents that were found, each once. */
async function toRis(answered: readonly Answered[], site: string): Promise<string> {
  const [{toListFile}, {loadDocuments}] = await Promise.all([
    import('../../search/page/take/list-files.ts'),
    import('../../search/page/take/listed-documents.ts')
  ])
  const listed = new Map(
    answered
      .flatMap(({answer}) => answer.hits.slice(0, 1))
      .flatMap(({path}) => {
        const {volume, id} = document.exec(path)?.groups ?? {}
        return volume === undefined || id === undefined ? [] : [[path, {volume, id}] as const]
      })
      .map(([, listed]) => [listed.volume + '/' + listed.id, listed])
  )
  return toListFile('ris', await loadDocuments([...listed.values()], site))
}

/** > /historicaldocuments/frus1964-68v17/d67/#fn4 */
const document = /^\/historicaldocuments\/(?<volume>[^/]+)\/(?<id>d\d[^/]*)\//u

function toWords({title, date, place, volume}: Hit): string {
  return [title, date, place, volume].filter((fact) => fact !== '').join(', ')
}

function sayWhy({answer}: Answered): string[] {
  return answer.remarks.map((remark) => {
    const {pieces, choices} = say(remark)
    const words = pieces.map((piece) =>
      typeof piece === 'string' ? piece : 'href' in piece ? piece.href : piece.text
    )
    return words.join('') + (choices.length === 0 ? '' : ' ' + choices.map(({name}) => name).join('; '))
  })
}

function elsewhere({answer}: Answered): string {
  return (
    answer.remarks.flatMap((remark) => ('href' in remark && remark.href !== null ? [remark.href] : []))[0] ??
    ''
  )
}
