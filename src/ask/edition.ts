/** The edition that pages show. In a build it was read before; the development server reads it when it is first asked for. */
import {connect} from '../connections/index.ts'
import {openHeldFile} from '../store/open-held.ts'
import {askedConnections, plainConnections} from './asked-connections.ts'
import {askedCorpus, plainCorpus} from './asked-corpus.ts'
import {sealAnswers} from './seal-answers.ts'

const held = openHeldFile(process.env.EDITION_HELD ?? '')
const plain = {
  corpus: plainCorpus(held),
  connections: plainConnections(connect(() => held.catalogue))
}

/** Its documents. */
export const corpus = askedCorpus(held, plain.corpus)

/** What its documents have to do with each other. */
export const connections = askedConnections(plain.connections)

/** The seal of the answer to a question that a page asked. */
export const sealAnswer = sealAnswers(held, plain.corpus, plain.connections)
