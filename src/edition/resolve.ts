/** Where references lead: they are resolved through the catalogue, when everything is read; no reader knows a URL. */
import {formatAddress, historyStateGov, isWebAddress, parseTarget, volumesPath} from './address.ts'
import {isPlanned, type Catalogue, type DocumentEntry, type VolumeEntry} from './catalogue.ts'
import type {Division} from './volume.ts'

/**
 * Where a reference leads: into this edition; to another volume, at history.state.gov; to a document of a held volume
 * that this edition lacks; to another site; to nothing that can be there; or it is no target at all.
 */
export type Resolution =
  | {status: 'held'; path: string}
  | {status: 'elsewhere'; href: string}
  | {status: 'absent'; href: string}
  | {status: 'outside'; href: string}
  | {status: 'missing'}
  | {status: 'malformed'}

/** Where the target of a reference leads that stands in `volume`. */
export function resolve(catalogue: Catalogue, volume: string, value: string): Resolution {
  const target = parseTarget(value, volume)
  if (!target) return isWebAddress(value) ? {status: 'outside', href: value} : {status: 'malformed'}
  const away = historyStateGov + volumesPath + target.volume
  const held = catalogue.get(target.volume)
  if (!held) {
    const part = target.document ?? target.part
    if (part) return {status: 'elsewhere', href: away + '/' + part}
    return {status: 'elsewhere', href: target.page ? away + '/pg_' + target.page : away}
  }
  if (target.page) {
    const page = target.page
    const isOn = ({pages}: Pick<DocumentEntry, 'pages'>) => pages.some((printed) => printed.page === page)
    if (![...held.documents.values()].some(isOn) && ![...held.matter.values()].some(isOn))
      return {status: 'absent', href: away + '/pg_' + page}
    return {status: 'held', path: formatAddress({volume: target.volume, part: 'pg_' + page})}
  }
  if (target.part) return resolvePart(held, target.part)
  if (!target.document) return {status: 'held', path: formatAddress({volume: target.volume})}
  const document = held.documents.get(target.document)
  if (!document) {
    if (!isPlanned(held.volume, target.document)) return {status: 'missing'}
    return {status: 'absent', href: away + '/' + target.document}
  }
  if (!target.note)
    return {status: 'held', path: formatAddress({volume: target.volume, part: target.document})}
  const anchor = document.notes.get(target.note)
  if (!anchor) return {status: 'missing'}
  return {status: 'held', path: formatAddress({volume: target.volume, part: target.document, anchor})}
}

/** > prefacefn2 */
const noteOfPart = /^(?<part>.+)fn(?<note>[\w-]+)$/u

/** What volumes of the series have besides documents, as history.state.gov calls it. */
const usualPart = /^(?:preface|sources|terms|persons|index|toc|errata|(?:comp|ch)\d+(?:ch\d+|subch\d+)*)$/u

/** Where a part of a volume is that is no document, a note of it, or an entry of one of its lists. */
function resolvePart({volume: {id: volume, divisions}, matter}: VolumeEntry, part: string): Resolution {
  if (matter.has(part) || hasDivision(divisions, part))
    return {status: 'held', path: formatAddress({volume, part})}
  const groups = noteOfPart.exec(part)?.groups
  const anchor = matter.get(groups?.part ?? '')?.notes.get(groups?.note ?? '')
  if (groups?.part !== undefined && anchor !== undefined)
    return {status: 'held', path: formatAddress({volume, part: groups.part, anchor})}
  const list = [...matter.values()].find(({items}) => items.includes(part))
  if (list) return {status: 'held', path: formatAddress({volume, part: list.id, anchor: part})}
  // raw text has documents alone
  if (matter.size === 0 && usualPart.test(part))
    return {status: 'absent', href: historyStateGov + volumesPath + volume + '/' + part}
  return {status: 'missing'}
}

function hasDivision(divisions: readonly Division[], id: string): boolean {
  return divisions.some((division) => division.id === id || hasDivision(division.divisions ?? [], id))
}
