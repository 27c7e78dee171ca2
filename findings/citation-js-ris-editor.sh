#!/usr/bin/env bash
# @citation-js/plugin-ris 0.8.2: one line with the year or the language decides whether the editors in a RIS record are read.
#
# The plugin knows two descriptions of RIS and picks one by the tags in the record. ED is the editor in the older one alone; the
# tags PY and LA belong to the newer one alone, and a record with tags of both is read by the newer one.
#
# Seen: a chapter with ED and Y1 has its editor; with PY for Y1, or with LA, it has none, and nothing is said. And by the older
# description a chapter on one page has `page-first` and no `page`, which citation styles print.
# Expected: the editor in all three, and `page` in all three.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null && npm pkg set type=module
npm install --silent --no-audit --no-fund @citation-js/core@0.8.2 @citation-js/plugin-ris@0.8.2
cat >read.mjs <<'EOF'
import {Cite} from '@citation-js/core'
import '@citation-js/plugin-ris'
const read = (...lines) => {
  const record = ['TY  - CHAP', 'TI  - Telegram', 'ED  - Lane, Harold', 'SP  - 7', ...lines, 'ER  - ', ''].join('\r\n')
  const [{editor, page}] = new Cite(record, {forceType: '@ris/file'}).data
  return {editor: editor?.map(({family}) => family).join() ?? null, page: page ?? null}
}
const seen = {Y1: read('Y1  - 1996'), PY: read('PY  - 1996'), LA: read('Y1  - 1996', 'LA  - en')}
console.log(JSON.stringify(seen))
const wanted = {
  Y1: {editor: 'Lane', page: null},
  PY: {editor: null, page: '7'},
  LA: {editor: null, page: '7'}
}
process.exit(JSON.stringify(seen) === JSON.stringify(wanted) ? 0 : 1)
EOF
node read.mjs
echo "@citation-js/plugin-ris $(npm pkg get version --prefix node_modules/@citation-js/plugin-ris | tr -d '"'): as described"
