/** The fixed lists that the search is tried by. */
import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {parse} from 'yaml'
import {z} from 'zod'
import {facetNames, type Options} from '../../src/search/engine/engine.ts'

const Query = z.strictObject({
  q: z.string(),
  /** What it tries. */
  class: z.string(),
  scope: z.enum(['all', 'text', 'notes', 'source']).default('all'),
  forms: z.boolean().default(false),
  facets: z.partialRecord(z.enum(facetNames), z.array(z.string())).default({}),
  from: z.string().nullable().default(null),
  to: z.string().nullable().default(null),
  sort: z.enum(['relevance', 'date-asc', 'date-desc']).default('relevance')
})

/** A query as historians ask it. */
export type Query = z.infer<typeof Query>

/** 60 queries. */
export const queries: readonly Query[] = z.array(Query).parse(read('queries.yaml'))

/** 44 queries that try where words, phrases and beginnings end. */
export const exactQueries: readonly Query[] = z.array(Query).parse(read('queries-exact.yaml'))

/** The class of queries that must find nothing. */
export const findsNothing = 'nothing'

/** 20 queries, and the document that must be among the first three. */
export const ranking: readonly {q: string; document: string}[] = z
  .array(z.strictObject({q: z.string(), document: z.string()}))
  .parse(read('rank.yaml'))

/** How the engine is asked. */
export function toOptions({scope, forms, facets, from, to, sort}: Query): Options {
  return {scope, forms, filters: {facets, from, to}, sort, page: 1}
}

/** A query without anything but words. */
export function plainQuery(q: string, more: Partial<Query> = {}): Query {
  return {...Query.parse({q, class: ''}), ...more}
}

function read(name: string): unknown {
  return parse(readFileSync(join(import.meta.dirname, name), 'utf8'))
}
