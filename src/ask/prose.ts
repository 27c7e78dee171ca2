/** Pages of prose, as pages ask for them. */
import {getCollection, type CollectionEntry} from 'astro:content'
import {note} from './note.ts'

/** Every page of prose by its address: what the edition says itself stands instead of what the project says. */
export async function readProse(): Promise<
  Map<string, CollectionEntry<'pages'> | CollectionEntry<'usualPages'>>
> {
  note('prose')
  const all = [...(await getCollection('usualPages')), ...(await getCollection('pages'))]
  return new Map(all.map((page) => [page.id, page]))
}
