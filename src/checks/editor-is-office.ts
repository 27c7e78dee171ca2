import {isOffice} from '../edition/editor.ts'
import type {VolumeRule} from './rule.ts'

/**
 * An editor that is an office and not a person.
 *
 * > editors: [Office of the Historian]
 */
export const editorIsOffice: VolumeRule = ({editors, generalEditors}, {file, whereValue}) => {
  for (const [key, names] of Object.entries({editors, generalEditors}))
    for (const [index, name] of names.entries()) {
      if (!isOffice(name)) continue
      const reason =
        'Unexpected office `' + name + '` among `' + key + '`, expected a person; cited as it stands'
      file.message(reason, {ruleId: 'editor-is-office', source: 'frus', place: whereValue([key, index])})
    }
}
