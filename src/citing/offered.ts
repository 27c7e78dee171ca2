/**
 * What a citation can be taken as, by name: forms to copy, and files for reference managers.
 *
 * What makes them stands in `citation-forms.ts` and `citation-files.ts`: the search names them long before it loads that.
 */

/** A form: what it is called, and whether the search offers it for a list of documents. */
type OfferedForm = {name: string; inLists: boolean}

/** Every form, in the order in which pages show them. */
export const forms = {
  'chicago-note': {name: 'Chicago, note', inLists: false},
  chicago: {name: 'Chicago, bibliography', inLists: true},
  mla: {name: 'MLA', inLists: false},
  apa: {name: 'APA', inLists: false}
} as const satisfies Record<string, OfferedForm>

/** The name of a form in the table. */
export type FormName = keyof typeof forms
/** The names of all forms, in order. */
export const formNames = Object.keys(forms) as FormName[]

/** A file: what it is called, how its name ends, its media type, and whether the search offers it for a list of documents. */
type OfferedFile = {name: string; end: string; type: string; inLists: boolean}

/** Every file for reference managers, in the order in which pages show them. */
export const files = {
  bibtex: {name: 'BibTeX', end: 'bib', type: 'application/x-bibtex', inLists: false},
  ris: {name: 'RIS', end: 'ris', type: 'application/x-research-info-systems', inLists: true},
  csl: {name: 'CSL-JSON', end: 'json', type: 'application/vnd.citationstyles.csl+json', inLists: false}
} as const satisfies Record<string, OfferedFile>

/** The name of a file in the table. */
export type FileName = keyof typeof files
/** The names of all files, in order. */
export const fileNames = Object.keys(files) as FileName[]
