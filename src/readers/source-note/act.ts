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
  const said = words.replace(nounToCome, '').replaceAll(noDate, '')
  // a manner hides what would end the people: “for transmission”, “as amended”
  const masked = said.replaceAll(manner, (phrase) => ' '.repeat(phrase.length))
  const clause = beforeTelling(masked)
  const manners = matches(said.slice(0, clause.length), manner).map(([phrase]) => phrase.trim())
  const dates = matches(clause, onDate).map(({groups = {}}) => groups.date ?? '')
  const rest = clause
    .replaceAll(onDate, ' ')
    .replaceAll(/ \(\s*\)/gu, '')
    .replaceAll(/ {2,}/gu, ' ')
  return {
    people: groups(rest).flatMap(readPeople),
    ...(dates.length === 0 ? {} : {on: dates.join(', ')}),
    ...(manners.length === 0 ? {} : {manner: manners.join(', ')}),
    raw
  }
}

/** A word that there is no date, which is none of the people: `Drafted by Nitze, n.d.` */
const noDate = /,? (?:n\. ?d\.?|undated)(?=[,;.)]|$)/gu

const month =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan\\.|Feb\\.|Mar\\.|Apr\\.|Aug\\.|Sept\\.|Oct\\.|Nov\\.|Dec\\.)'

/** `on July 24`, `on November 13, 1956`, `on May 3 and 4`, `on September20`, `the White House, August 10`, `Komer, Spring 1966`, `on the same day` */
const onDate = new RegExp(
  `,? (?:on )?\\b(?<date>${month} ?\\d{1,2}(?:(?:[–-]| and )\\d{1,2})?(?:, \\d{4})?|(?:(?:early|late) )?(?:Spring|Summer|Fall|Autumn|Winter) (?:of )?\\d{4}|(?:the same|that same|that|the following|the next) day)\\b`,
  'gu'
)

/** `in draft`, `in substance`, `for transmission`, `for Herter`, `as accurate`, `in the absence of Rusk`, `for information`, `either` */
const manner =
  /\b(?:in (?:draft(?: form)?|substance|final|principle|part|full|his own hand|(?:his|her|their|\p{Lu}[\p{L}-]+’s?) absence|the absence of (?:the )?(?:\p{Lu}[\p{L}.’-]* ?){1,3})|for (?:transmission|information|the (?:Acting |Under |Deputy )?Secretary|\p{Lu}[\p{L}\p{N}_]+)(?= by|[,.;]|$)|on behalf of (?:the )?(?:\p{Lu}[\p{L}.’-]* ?){1,3}(?= by|,|$)|as (?:accurate|amended|revised|corrected)|by (?:telephone|phone|wire)|(?:with|without) (?:minor |some |several )?(?:changes|revisions|amendments|modifications)|(?<=by )either)(?!\p{L})/gu

/** What joins the noun that says what others did: `Hormats, with the` concurrence of Kennedy. */
const nounToCome = /,? with(?: the)? ?$/u

/** What a group of people begins with: `by Bane, with EUR, and in S/S` */
const groupWord = /(?:^|[,;](?: and)?| and) ?(?:[Bb]y|with|in|through|at)(?= )| by(?= )/gu

/** Where the people end and something is told of them. */
const tellsMore =
  /,? \b(?:who|which|whose|that(?! (?:office|division|bureau|staff)\b)|based|according|indicating|after|before|prior|pursuant|under|following|during|while|but|although|because|from|as|when|subject to|using|acting|then|per|over|upon|between|was|were|is|except(?:ing)?|for use|for the use|recorded)\b|, (?:for|to|at|sent)\b|, (?:all|both)\b(?! of\b)|(?<![JS]r)\. (?=\p{Ll})| and (?:he|she|it|they)\b|[;,] (?:and |but )?(?:no|not|neither) |[;,] (?:and )?(?:a |the )?(?:cop(?:y|ies)|text|original)\b| to (?=Ann |Miss |Mrs\. |his |her |a )/gu

/** What joins the next clause: `Rusk, and `, `Carney; also ` */
const joint = /[\s,;.:]/u
const and = /(?:^|\W)(?:and|also|then|subsequently)$/u
const junior = /\b[JS]r\.$/u

/** No people: `in the field`, `in response to`, `at Washington` */
const noPeople =
  /^(?:the (?:field|absence|margin|addition|exception|understanding)|an? meeting|accordance|connection|order|response|an earlier|Washington$)/u

/** What part of the paper a person did not clear: `with the exception of paragraph 3, Wheeler` */
const exceptPart =
  /^the exception of (?:the )?(?:(?:last|first|second|third) )?(?:paragraphs?|sections?|parts?|points?|sentences?)(?: [\w.()–-]{1,8}(?:,? (?:and|to|through) [\w.()–-]{1,8})?)?, /u

/** A clause up to where something is told of the people. */
function beforeTelling(clause: string): string {
  const depthAt = depths(clause)
  const told = matches(clause, tellsMore).find(({index}) => depthAt(index) === 0)
  return clause.slice(0, told?.index ?? clause.length)
}

function groups(words: string): string[] {
  const depthAt = depths(words)
  const marks = matches(words, groupWord).filter(({index}) => depthAt(index) === 0)
  return marks
    .map((mark, index) => words.slice(mark.index + mark[0].length, marks[index + 1]?.index ?? words.length))
    .map((group) => withoutJoint(group).trim().replace(exceptPart, ''))
    .filter((group) => group !== '' && !noPeople.test(group))
}

/** A group without what joins it to the next clause; step by step, for a pattern would try every beginning. */
function withoutJoint(group: string): string {
  let end = group.length
  for (;;) {
    while (
      end > 0 &&
      joint.test(group.charAt(end - 1)) &&
      !junior.test(group.slice(Math.max(0, end - 4), end))
    )
      end--
    const [word] = and.exec(group.slice(Math.max(0, end - 14), end)) ?? []
    if (word === undefined) return group.slice(0, end)
    end -= word.length
  }
}
