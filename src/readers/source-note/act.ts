/**
 * One act: who, when, how.
 *
 * > cleared in draft by Penfield and Coote on July 24 and with Sullivan (IO), who signed for Dillon
 *           └ manner     └ people             └ on          └ people
 */
import type {Act} from '../../edition/source-note.ts'
import {depths} from '../depth.ts'
import {matches} from '../matches.ts'
import {readPeople} from './people.ts'

/** Reads the words after the verb; `raw` is the clause as printed. */
export function readAct(words: string, raw: string): Act {
  const on = onDate.exec(words)?.groups?.date
  const manners = matches(words, manner).map(([phrase]) => phrase.trim())
  const rest = words
    .replace(onDate, ' ')
    .replaceAll(manner, ' ')
    .replaceAll(/ \(\s*\)/gu, '')
    .replaceAll(/ {2,}/gu, ' ')
  return {
    people: groups(rest).flatMap(readPeople),
    ...(on === undefined ? {} : {on}),
    ...(manners.length === 0 ? {} : {manner: manners.join(', ')}),
    raw
  }
}

const month =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan\\.|Feb\\.|Mar\\.|Apr\\.|Aug\\.|Sept\\.|Oct\\.|Nov\\.|Dec\\.)'

/** `on July 24`, `on November 13, 1956`, `on May 3 and 4` */
const onDate = new RegExp(
  `,? \\bon (?<date>${month} \\d{1,2}(?:(?:[–-]| and )\\d{1,2})?(?:, \\d{4})?)\\b`,
  'u'
)

/** `in draft`, `in substance`, `for transmission`, `for Herter` */
const manner =
  /\b(?:in (?:draft(?: form)?|substance|final|principle|part|full|his own hand)|for (?:transmission|the Secretary|[A-Z]\w+)(?= by|,|$)|by (?:telephone|phone|wire)|(?:with|without) (?:minor |some |several )?(?:changes|revisions|amendments|modifications))\b/gu

/** What a group of people begins with: `by Bane, with EUR, and in S/S` */
const groupWord = /(?:^|[,;](?: and)?| and) ?(?:by|with|in|through|at)(?= )| by(?= )/gu

/** Where the people end and something is told of them. */
const tellsMore =
  /,? \b(?:who|which|whose|that|based|according|indicating|after|before|prior|pursuant|under|following|during|while|but|although|because|from|as|when|subject to|using|acting|then|per|over|upon|was|were|is)\b|, (?:for|to|all|at|both|sent)\b|\. (?=\p{Ll})| and (?:he|she|it|they)\b/gu

/** What joins the next clause: `Rusk, and ` */
const joint = /[\s,;.:]/u
const and = /(?:^|\W)and$/u

/** No people: `in the field`, `in response to`, `at Washington` */
const noPeople =
  /^(?:the (?:field|absence|margin|addition|exception|understanding)|accordance|connection|order|response|an earlier|Washington$)/u

function groups(rest: string): string[] {
  const depthAt = depths(rest)
  const told = matches(rest, tellsMore).find(({index}) => depthAt(index) === 0)
  const words = rest.slice(0, told?.index ?? rest.length)
  const marks = matches(words, groupWord).filter(({index}) => depthAt(index) === 0)
  return marks
    .map((mark, index) => words.slice(mark.index + mark[0].length, marks[index + 1]?.index ?? words.length))
    .map((group) => withoutJoint(group).trim())
    .filter((group) => group !== '' && !noPeople.test(group))
}

/** A group without what joins it to the next clause; step by step, for a pattern would try every beginning. */
function withoutJoint(group: string): string {
  let end = group.length
  for (;;) {
    while (end > 0 && joint.test(group.charAt(end - 1))) end--
    if (!and.test(group.slice(Math.max(0, end - 4), end))) return group.slice(0, end)
    end -= 3
  }
}
