/** What the finder says, as words and links; a sentence or two for each remark. */
import type {Choice, Remark} from './answer.ts'
import type {Other} from './other-source.ts'

/** Words; or a link: to another site, to another question to the finder, to a search, to a page of this edition. */
export type Piece =
  | string
  | {text: string; href: string}
  | {text: string; query: string}
  | {text: string; search: string}
  | {text: string; path: string}

/** What is said of a remark, and the volumes one may choose from. */
export type Said = {pieces: Piece[]; choices: readonly Choice[]}

/** A remark in words. */
export function say(remark: Remark): Said {
  switch (remark.type) {
    case 'unread':
      return words(
        'This names no volume, no document and no page that could be looked for.',
        ...searchFor(remark.search)
      )
    case 'other-source':
      return words(sources[remark.of], ...searchFor(remark.search), ...inArchives(remark.of))
    case 'moved':
      return words('This has another address now.' + (remark.why === null ? '' : ' ' + remark.why))
    case 'withdrawn':
      return words('This was withdrawn from the edition. ' + remark.reason)
    case 'place-unnamed':
      return words('A note is named, but not in which document.')
    case 'volume-unnamed':
      return choose(
        remark.choices.length === 0
          ? 'No volume is named, and none of this edition has a document of that number.'
          : 'No volume is named. In which one is it?',
        remark.choices
      )
    case 'volume-presumed':
      return words(
        `The volume is not fully named; ${named(remark.volume)} is the only one of this edition that fits.`
      )
    case 'years-unnamed':
      return choose('The years of the volume are not named. Which one is meant?', remark.choices)
    case 'number-unnamed':
      return choose('The number of the volume is not named. Which one is meant?', remark.choices)
    case 'part-unnamed':
      return choose(
        'This volume is in parts, and none is named. In this edition ' +
          (remark.choices.length === 1 ? 'is:' : 'are:'),
        remark.choices
      )
    case 'volume-by-page':
      return choose(
        `The volume is not fully named. Of those that it may be, ${named(remark.volume)} is the only one of this edition with a page ${remark.page}. The others:`,
        remark.choices
      )
    case 'year-widened':
      return words(
        `No volume is of ${remark.year} alone; ${named(remark.volume)} is the one whose years have it.`
      )
    case 'volume-elsewhere':
      return sayElsewhere(remark)
    case 'number-shared':
      return words(`More than one document of ${named(remark.volume)} has the number ${remark.number}:`)
    case 'number-printed':
      return words(
        `No. ${remark.number} is the number in print. Addresses count otherwise: here and at history.state.gov it is Document ${remark.address}.`
      )
    case 'number-unprinted':
      return words(
        `No document of ${named(remark.volume)} is printed as No. ${remark.number}; this is the one whose address has that number.`
      )
    case 'number-of-other':
      return words(
        `The first has the number ${remark.number} in its address, as history.state.gov counts; the volume prints No. ${remark.number} on what follows.`
      )
    case 'document-absent':
      return words(
        `Document ${remark.number} of ${named(remark.volume)} is not in this edition. It is at `,
        at(remark.href),
        '.'
      )
    case 'document-beyond':
      return words(
        `There is no Document ${remark.number} in ${remark.volume}: its documents are ${remark.first} to ${remark.last}.`
      )
    case 'page-lost':
      return words(sayLost(remark))
    case 'page-inferred':
      return words(
        `That the document stands on page ${remark.page} is inferred from the documents before and after it.`
      )
    case 'page-possible':
      return words(
        (remark.alone
          ? `Where page ${remark.page} begins is not known: the source lost its mark. `
          : `Where page ${remark.page} begins and ends is not known: the source lost marks. `) +
          'It may hold something of each of these:'
      )
    case 'page-perhaps':
      return words(
        `The source lost marks: page ${remark.page} may hold something of the ` +
          (remark.count === 1 ? 'last document' : `last ${remark.count} documents`) +
          ' as well.'
      )
    case 'page-shared':
      return words(`Page ${remark.page} has more than one document:`)
    case 'page-of-parts':
      return words(`Page ${remark.page} has more than one part of the volume:`)
    case 'page-repeated':
      return words(
        `In this volume each document counts its pages by itself. Some that have a page ${remark.page}:`
      )
    case 'page-absent':
      return words(sayAbsent(remark), at(remark.href), '.')
    case 'page-in-other':
      return words(`Page ${remark.page} is not one of the pages of ${remark.document}.`)
    case 'note-absent':
      return words(sayNoteAbsent(remark))
    case 'note-without-document':
      return words(
        `A page does not say in which of its documents footnote ${remark.note} is; notes are counted by document.`
      )
    case 'note-foreign':
      return words(
        'The address names a note by a number that changes with the database of history.state.gov and does not ' +
          'say which note it is. This is its document.'
      )
    case 'paragraph-absent':
      return words(`${remark.document} has no paragraph ${remark.paragraph}; the last is ${remark.last}.`)
    case 'section-elsewhere':
      return words(
        `This edition has no “${remark.section}” of this volume. If it is published, it is at `,
        at(remark.href),
        '.'
      )
    case 'number-unsaid':
      return words(`The citation does not say whether ${remark.number} is a document or a page.`)
    case 'several':
      return words('More than one is named; this is the first of them.')
  }
}

/** What stands in the place of a citation. */
const sources: Record<Other, string> = {
  telegram: 'This names a telegram by its own number, and no volume that prints it.',
  file: 'This is a file number of an archive, and no citation of a volume.',
  paper: 'This names a paper of the government by its own number, and no volume that prints it.',
  archive: 'This is a place in an archive or another work, and no citation of a volume.'
}

/** The search for the words, where there are any. */
function searchFor(search: string): Piece[] {
  return search === '' ? [] : [' Search the documents and their notes for ', {text: search, search}, '.']
}

function inArchives(of: Other): Piece[] {
  if (of !== 'archive' && of !== 'file') return []
  return [' What each archive and file holds is listed under ', {text: 'Archives', path: archivesPath}, '.']
}

/** Where the index of archives stands. */
const archivesPath = '/archives/'

/** A volume in a sentence: a name with commas in it has one after it as well. */
function named(volume: string): string {
  return volume.includes(',') ? volume + ',' : volume
}

function sayElsewhere({name, href, near}: Extract<Remark, {type: 'volume-elsewhere'}>): Said {
  const known: Piece[] = href === null ? [] : [' If there is such a volume, it is at ', at(href), '.']
  const like = near.length === 0 ? [] : [near.length === 1 ? ' This one comes near:' : ' These come near:']
  return {
    pieces: [(name.includes(',') ? name + ',' : name) + ' is not in this edition.', ...known, ...like],
    choices: near
  }
}

function sayLost({page, document, after, before}: Extract<Remark, {type: 'page-lost'}>): string {
  const where =
    after === null
      ? `before page ${before ?? page}`
      : before === null
        ? `after page ${after}`
        : `between page ${after} and page ${before}`
  return `The source lost the mark of page ${page}. It begins ${where} in ${document}; the link leads to the first place where that can be.`
}

function sayAbsent({page, volume, after, before}: Extract<Remark, {type: 'page-absent'}>): string {
  const between =
    after !== null && before !== null
      ? `: of this volume it has page ${after}, and then page ${before}`
      : after !== null
        ? `: the last page of this volume that it has is ${after}`
        : before !== null
          ? `: the first page of this volume that it has is ${before}`
          : ''
  return `No document of this edition is on page ${page} of ${volume}${between}. If there is such a page, it is at `
}

function sayNoteAbsent({note, document, labels}: Extract<Remark, {type: 'note-absent'}>): string {
  if (note === 'source') return `${document} has no source note.`
  if (labels.length === 0) return `${document} has no footnotes.`
  const [first, last] = [labels[0] ?? '', labels.at(-1) ?? '']
  const row = labels.length === 1 ? `only footnote ${first}` : `footnotes ${first} to ${last}`
  return `${document} has no footnote ${note}; it has ${row}.`
}

/** An address as one reads it. */
function at(href: string): Piece {
  return {text: href.replace(/^https:\/\//u, ''), href}
}

function words(...pieces: Piece[]): Said {
  return {pieces, choices: []}
}

function choose(text: string, choices: readonly Choice[]): Said {
  return {pieces: [text], choices}
}
