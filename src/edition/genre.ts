/** The kinds of document, in a table. The words by which headings name them stand in `src/readers/heading/genre.ts`. */
import {z} from 'zod'

/** What is known of a kind, whatever the document. */
type GenreFacts = {
  /** Whether it comes from an archive and its source note says so; public texts and editorial notes have none. */
  archival: boolean
}

/**
 * The kinds of document that FRUS headings name.
 *
 * `correspondence` is for headings of 1948–54 that name only who wrote to whom: letter, note or telegram, they do not say.
 */
export const genres = {
  address: {archival: false},
  agreement: {archival: false},
  'aide-memoire': {archival: false},
  airgram: {archival: true},
  'backchannel message': {archival: true},
  'briefing paper': {archival: true},
  circular: {archival: false},
  communique: {archival: false},
  correspondence: {archival: false},
  decree: {archival: false},
  despatch: {archival: true},
  'diary entry': {archival: false},
  directive: {archival: false},
  'editorial note': {archival: false},
  instruction: {archival: true},
  'intelligence estimate': {archival: true},
  'intelligence report': {archival: true},
  interview: {archival: false},
  letter: {archival: false},
  memorandum: {archival: true},
  'memorandum for the record': {archival: true},
  'memorandum of conversation': {archival: true},
  'memorandum of discussion': {archival: true},
  message: {archival: false},
  minutes: {archival: false},
  'national security memorandum': {archival: false},
  note: {archival: false},
  notes: {archival: false},
  'notes of meeting': {archival: false},
  'oral history': {archival: false},
  paper: {archival: false},
  'press release': {archival: false},
  proposal: {archival: false},
  'record of action': {archival: false},
  'record of meeting': {archival: false},
  report: {archival: false},
  resolution: {archival: false},
  statement: {archival: false},
  summary: {archival: false},
  'talking points': {archival: false},
  telegram: {archival: true},
  'telephone conversation': {archival: true},
  transcript: {archival: false},
  treaty: {archival: false},
  other: {archival: false}
} as const satisfies Record<string, GenreFacts>

/** The name of a kind. */
export const GenreKind = z.enum(Object.keys(genres) as (keyof typeof genres)[])
export type GenreKind = z.infer<typeof GenreKind>
