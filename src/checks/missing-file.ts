import type {VolumeRule} from './rule.ts'

/** A file that `volume.yaml` names and that is not there, or that it names for two documents. */
export const missingFile: VolumeRule = (volume, {file, whereValue}, names) => {
  const there = new Set(names)
  const claimed = new Map<string, string>()
  for (const [id, {file: name}] of Object.entries(volume.documents)) {
    if (name === undefined) continue
    const place = whereValue(['documents', id, 'file'])
    const other = claimed.get(name)
    claimed.set(name, other ?? id)
    if (!there.has(name) && !there.has('raw/' + name))
      file.message(
        'Missing file `' + name + '`, expected it in the folder of the volume or in the folder `raw` in that',
        {
          ruleId: 'missing-file',
          source: 'frus',
          place
        }
      )
    else if (other !== undefined)
      file.message(
        'Unexpected file `' +
          name +
          '` for a second document, expected each file for one: it is read as `' +
          other +
          '`',
        {
          ruleId: 'duplicate-file',
          source: 'frus',
          place
        }
      )
  }
}
