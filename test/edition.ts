/** Editions made for a test, in a folder of their own. */
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {dirname, join} from 'node:path'
import type {TestContext} from 'node:test'

/** A content folder with these files, which is there as long as the test runs. */
export function edition(t: TestContext, files: Record<string, string | Uint8Array>): string {
  const root = mkdtempSync(join(tmpdir(), 'edition-'))
  t.after(() => {
    rmSync(root, {recursive: true})
  })
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), {recursive: true})
    writeFileSync(join(root, path), content)
  }
  return root
}

/** A `volume.yaml` with all that a volume must have. */
export function volumeYaml(
  facts: {id?: string; subseries?: string; number?: string} = {},
  more = ''
): string {
  const {id = 'frus1964-68v99', subseries = '1964–1968', number = 'Volume XCIX'} = facts
  return `id: ${id}
series: Foreign Relations of the United States
subseries: "${subseries}"
number: "${number}"
title: Fixtures
editors: [A. Editor]
publisher: United States Government Printing Office
place: Washington
year: 1996
${more}`
}
