/**
 * The record of what a volume has besides documents: title page, preface, lists, index, and the own words of its compilations
 * and chapters. Only files that are a whole volume have any; raw text has documents alone.
 */
import {z} from 'zod'
import {DocumentId, Note, PageBound, PrintedPage, Provenance, VolumeId} from './document.ts'
import {isDevice, longestId} from './reserved.ts'
import {Block, Inline} from './tree.ts'

/** Every kind, and what a part of it is called where nothing is printed over it. */
export const matterKinds = {
  'title-page': 'Title page',
  'press-release': 'Press release',
  summary: 'Summary',
  about: 'About the series',
  preface: 'Preface',
  introduction: 'Introduction',
  contents: 'Contents',
  volumes: 'List of volumes',
  sources: 'Sources',
  abbreviations: 'Abbreviations',
  persons: 'Persons',
  note: 'Note',
  compilation: 'Compilation',
  chapter: 'Chapter',
  appendix: 'Appendix',
  errata: 'Errata',
  index: 'Index',
  section: 'Section'
} as const

/** What the search calls all of it where it narrows by the kind of documents. */
export const matterGenre = 'front and back matter'

/** A kind of matter. */
export type MatterKind = keyof typeof matterKinds

/**
 * The id of a part of a volume, as history.state.gov has it: `preface`, `persons`, `ch3`; never that of a document or page. The
 * pattern has no flags, which JSON Schema does not know.
 */
export const MatterId = z
  .string()
  .max(longestId)
  .regex(/^(?![Dd]\d|[Pp][Gg]_)[A-Za-z][\w-]*$/u)
  .refine((id) => !isDevice(id) && !/^(?:report|not-printed)$/iu.test(id))

/** A part of a volume that is no document. */
export const Matter = z.strictObject({
  volume: VolumeId.describe('The id of its volume: frus1964-68v17'),
  id: MatterId.describe('Unique in the volume: preface, persons, ch3'),
  kind: z
    .enum(Object.keys(matterKinds) as [MatterKind, ...MatterKind[]])
    .describe('What it is; section where nothing else is known'),
  title: z.array(Inline).describe('What is printed over it, note calls in place; empty where nothing is'),
  region: z.enum(['front', 'body', 'back']).describe('Where in the volume it stands'),
  after: DocumentId.nullable().describe('The document before it; null before the first'),
  body: z.array(Block).describe('What it says, in order'),
  notes: z.array(Note).describe('Its notes in the order of their calls'),
  pages: z.array(PrintedPage).describe('The printed pages that it touches, in order'),
  begins: PageBound.describe('The printed page on which it begins'),
  ends: PageBound.describe('The printed page on which it ends'),
  provenance: Provenance.describe('Where the record comes from')
})
export type Matter = z.infer<typeof Matter>
