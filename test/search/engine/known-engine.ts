/** An index of two small volumes, made once, and the engine that searches it. */
import type {Document} from '../../../src/edition/document.ts'
import type {Answer, Options} from '../../../src/search/engine/engine.ts'
import {makeDocument, makeFiles, makeOptions, openFiles, sample} from '../made.ts'
import {volume as stockVolume} from '../../stock.ts'

const later = stockVolume({
  id: 'frus1969-76v12',
  subseries: '1969-1976',
  number: 'Volume XII',
  title: 'Soviet Union'
})

export const dated = (iso: string, end?: string): Partial<Document> => ({
  date: {iso, ...(end !== undefined && {end}), certainty: 'certain', basis: 'supplied'}
})

export const files = await makeFiles([
  [
    {
      volume: stockVolume(),
      documents: [
        makeDocument('d9', ['Attachés in Poland; the statement was made.'], dated('1964-12-09')),
        sample,
        makeDocument('d70', ['A statement against détente and detente in short—a matter of treaties.']),
        makeDocument('d72A', ['The treaty was signed.'], dated('1968'))
      ]
    }
  ],
  [
    {
      volume: later,
      documents: [
        makeDocument('d1', ['Negotiations on the treaty, negotiated by Dubček in Viet-Nam.'], {
          ...dated('1972-05-22', '1972-05-30'),
          title: [{type: 'text', value: 'Treaty on détente'}],
          from: [
            {
              text: 'the Under Secretary of State (Rostow)',
              name: 'Rostow',
              office: 'Under Secretary of State'
            }
          ]
        })
      ]
    }
  ]
])

export const {engine} = openFiles(files)

/** The ids of the documents that a query finds. */
export async function find(query: string, options: Partial<Options> = {}): Promise<string[]> {
  return titles(await engine.search(query, makeOptions(options)))
}

/** The ids of the documents that an answer lists. */
export function titles(answer: Answer): string[] {
  return answer.status === 'found' ? answer.hits.map(({id}) => id) : []
}
