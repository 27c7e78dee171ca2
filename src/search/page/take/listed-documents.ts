/** The documents of a result list with what citations say of them, from the files of their volumes. */
import type {Volume} from '../../../edition/volume.ts'
import {citeFactsPath, type CiteFacts, type CitedDocument} from '../../cite-facts.ts'
import type {Taken} from './take-documents.ts'
import {publishedAddress} from './published-address.ts'

/** A document of a list, its volume, and its address, where the edition knows at which site it is published. */
export type ListedDocument = {volume: Volume; document: CitedDocument; address: string | undefined}

/** Loads what citations need, a file a volume; the order is that of the list. Throws where one of them is not known. */
export async function loadDocuments(listed: readonly Taken[], site: string): Promise<ListedDocument[]> {
  const found = await findDocuments(listed, site)
  return found.map((document, index) => {
    const {volume = '', id = ''} = listed[index] ?? {}
    if (!document) throw new Error(`Unexpected \`${volume}\` without \`${id}\`, expected it`)
    return document
  })
}

/** The same, with `null` for each document that this edition does not have. */
export async function findDocuments(
  listed: readonly Taken[],
  site: string
): Promise<(ListedDocument | null)[]> {
  const volumes = new Map<string, {volume: Volume; documents: Map<string, CitedDocument>}>()
  const asked = [...new Set(listed.map(({volume}) => volume))]
  // a few at once, so that a list of the whole series is no storm
  for (let at = 0; at < asked.length; at += atOnce) {
    const files = await Promise.all(
      asked.slice(at, at + atOnce).map((volume) => loadFacts(site + citeFactsPath(volume)))
    )
    for (const {volume, documents} of files.flatMap((facts) => facts ?? []))
      volumes.set(volume.id, {
        volume,
        documents: new Map(documents.map((document) => [document.id, document]))
      })
  }
  return listed.map(({volume: id, id: documentId}) => {
    const known = volumes.get(id)
    const document = known?.documents.get(documentId)
    if (!known || !document) return null
    return {
      volume: known.volume,
      document,
      address: publishedAddress(`${site}historicaldocuments/${id}/${documentId}/`)
    }
  })
}

const atOnce = 8

/** `null` where this edition does not have the volume. */
async function loadFacts(path: string): Promise<CiteFacts | null> {
  const response = await fetch(path)
  if (response.status === 404) return null
  if (!response.ok)
    throw new Error(`Unexpected status \`${response.status}\` of \`${path}\`, expected \`200\``)
  return (await response.json()) as CiteFacts
}
