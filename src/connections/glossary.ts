/** What the markings mean, in the order in which one looks them up. */
import {Classification, Distribution, Precedence} from '../edition/captions.ts'
import {distributionMeanings} from './glossary-captions.ts'
import {toSlug} from './slug.ts'
import type {MarkingEntry, Markings, MarkingUse} from './markings.ts'

/** A marking in the glossary; `documents` bear it. */
export type Term = {value: string; meaning: string; documents: number}

/** What is said of a codeword that we cannot explain. */
const unexplained = 'A codeword; its meaning is not explained in the volumes.'

/** What is said of a caption that no list has. */
const unlisted = 'As printed; not in our list of captions.'

const useWords = {
  classification: 'Classification',
  precedence: 'Precedence',
  distribution: 'Handling caption',
  unlisted: 'Not in our list'
} satisfies Record<MarkingUse, string>

/** What a marking means, for each of its uses. */
export function meaningsOf({value, uses}: MarkingEntry): {use: string; meaning: string}[] {
  return uses.map((use) => ({use: useWords[use], meaning: meaningOf(value, use)}))
}

/** The glossary of an edition: all markings that have a meaning, codewords that a document bears, and what is in no list. */
export function glossary(markings: Markings): {heading: string; terms: Term[]}[] {
  const term = (value: string, use: MarkingUse): Term => ({
    value,
    meaning: meaningOf(value, use),
    documents: markings.get(toSlug(value))?.entries.length ?? 0
  })
  const captions = Distribution.options.map((value) => term(value, 'distribution'))
  const others = [...markings.values()].filter(({uses}) => uses.every((use) => use === 'unlisted'))
  return [
    {
      heading: 'Classifications',
      terms: Classification.options.map((value) => term(value, 'classification'))
    },
    {heading: 'Precedences', terms: Precedence.options.map((value) => term(value, 'precedence'))},
    {
      heading: 'Handling captions',
      terms: captions.filter(({meaning, documents}) => meaning !== unexplained || documents > 0)
    },
    {heading: 'Not in our list', terms: others.map(({value}) => term(value, 'unlisted'))}
  ].filter(({terms}) => terms.length > 0)
}

function meaningOf(value: string, use: MarkingUse): string {
  switch (use) {
    case 'classification':
      return classificationMeanings[Classification.parse(value)]
    case 'precedence':
      return precedenceMeanings[Precedence.parse(value)]
    case 'distribution':
      return distributionMeanings[Distribution.parse(value)] ?? unexplained
    case 'unlisted':
      return unlisted
  }
}

/** How secret, in the words of Executive Order 10501 of November 1953 and those before and after it. */
const classificationMeanings = {
  'Top Secret':
    'The highest classification: disclosure could result in exceptionally grave damage to the nation.',
  Secret: 'The second classification: disclosure could result in serious damage to the nation.',
  Confidential:
    'Under Executive Order 10501 of 1953 the lowest classification: disclosure could be prejudicial to the defense interests of the nation.',
  'Administratively Confidential':
    'Kept close for reasons of administration, such as matters of personnel, not for reasons of defense.',
  Restricted:
    'Until the end of 1953 the classification below Confidential; Executive Order 10501 abolished it.',
  'Limited Official Use':
    'Not classified, but not for the public: a marking of the Department of State for papers of limited circulation.',
  'For Official Use Only': 'Not classified, but not for the public: for use in the government.',
  'Official Use Only': 'Not classified, but not for the public: for use in the government.',
  Unclassified: 'Without classification, and so marked.',
  'No classification marking':
    'A statement of the editors: the paper bears no classification. It does not say that it was unclassified.',
  Personal: 'For the addressee in person, standing where a classification would.',
  'Eyes Only': 'To be read by the addressee alone, standing where a classification would.',
  Plain: 'Sent in clear, not enciphered.'
} satisfies Record<Classification, string>

/** How urgent. Names and order changed with the systems of the armed forces and the Department of State. */
const precedenceMeanings = {
  Flash: 'The highest precedence: sent and delivered before everything else.',
  Critic:
    'Critical intelligence: news of the gravest events, sent ahead of all other traffic to the highest levels of the government.',
  Emergency: 'A high precedence of the systems of the 1950s, above Operational Immediate.',
  'Niact Immediate': 'Immediate, and night action: see both.',
  Niact: 'Night action: to be delivered and acted upon at once, even at night.',
  'Operational Immediate':
    'In the systems of the 1950s and early 1960s, above Priority and below Emergency; later shortened to Immediate.',
  Immediate: 'To be sent and delivered at once: above Priority, below Flash.',
  Priority: 'To be sent and delivered before routine messages.',
  Urgent: 'To be dealt with at once; on telegrams of the late 1940s also “US Urgent”.',
  Rush: 'To be sent in haste.',
  Routine: 'Without urgency: sent in turn.',
  Deferred: 'The lowest precedence: sent when there is nothing else to send.'
} satisfies Record<Precedence, string>
