/** What a result list can be taken as, by name; what makes it is `list-files.ts`, which is loaded when it is asked for. */
import {fileNames, files, formNames, forms, type FileName, type FormName} from '../../../citing/offered.ts'

/** A form of the bibliography. */
export type ListForm = 'recommended' | FormName

/** The forms, with what they are called here. */
export const listForms: readonly (readonly [ListForm, string])[] = [
  ['recommended', 'as the editors recommend'],
  ...formNames.filter((form) => forms[form].inLists).map((form) => [form, forms[form].name] as const)
]

/** A kind of file. */
export type ListFile = 'csv' | FileName

/** The files: what they are called here, how their names end, and their media types. */
export const listFiles: readonly (readonly [ListFile, {name: string; end: string; type: string}])[] = [
  ['csv', {name: 'CSV', end: 'csv', type: 'text/csv'}],
  ...fileNames.filter((file) => files[file].inLists).map((file) => [file, files[file]] as const)
]
