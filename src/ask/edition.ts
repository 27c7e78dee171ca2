/** The edition that pages show. It was read before: a file says where to. */
import {connect} from '../connections/index.ts'
import {openHeldFile} from '../store/open-held.ts'
import {askedConnections, plainConnections, type AskedConnections} from './asked-connections.ts'
import {askedCorpus, plainCorpus, type AskedCorpus} from './asked-corpus.ts'
import type {Question} from './note.ts'
import {sealAnswers, type SealAnswer} from './seal-answers.ts'

type Open = {corpus: AskedCorpus; connections: AskedConnections; sealAnswer: SealAnswer}

let opened: Open | undefined

/** Opens an edition that was read, in place of the one that was open; `path` is the file that says where it was read to. */
export function openEdition(path: string): void {
  const held = openHeldFile(path)
  const plain = {
    corpus: plainCorpus(held),
    connections: plainConnections(connect(() => held.catalogue))
  }
  opened = {
    corpus: askedCorpus(held, plain.corpus),
    connections: askedConnections(plain.connections),
    sealAnswer: sealAnswers(held, plain.corpus, plain.connections)
  }
}

/** Its documents. */
export const corpus = ofOpened(({corpus}) => corpus)

/** What its documents have to do with each other. */
export const connections = ofOpened(({connections}) => connections)

/** The seal of the answer to a question that a page asked. */
export function sealAnswer(question: Question): string {
  return current().sealAnswer(question)
}

/** The edition that is open; where nobody has opened one, that of the environment. */
function current(): Open {
  if (!opened) openEdition(process.env.EDITION_HELD ?? '')
  if (!opened) throw new Error('Missing edition, expected `EDITION_HELD` to name the file of one')
  return opened
}

/** A part of whichever edition is open. */
function ofOpened<Part extends object>(part: (open: Open) => Part): Part {
  return new Proxy({} as Part, {get: (_, key) => Reflect.get(part(current()), key) as unknown})
}
