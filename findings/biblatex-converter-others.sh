#!/usr/bin/env bash
# biblatex-csl-converter 3.2.2: `and others` in BibLaTeX becomes an editor of the name “others”.
#
# Volumes of the series have up to six editors, and bibliographies shorten their list with `and others`, which BibTeX and BibLaTeX
# print as “et al.”.
#
# Seen: in CSL-JSON the last editor is a body called `others`, so that a style prints “Lane and others” or takes it into
# the alphabet; and written again as BibLaTeX it stands in braces (`{others}`), where BibLaTeX prints it as a name as well.
# Expected: “et al.”: no editor in CSL-JSON, which has no word for it, and `others` without braces in BibLaTeX.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null && npm pkg set type=module
npm install --silent --no-audit --no-fund biblatex-csl-converter@3.2.2
cat >read.mjs <<'EOF'
import {BibLatexExporter, CSLExporter, parse} from 'biblatex-csl-converter'
const {entries, errors} = parse('@book{volume, title = {Volume}, date = {1996}, editor = {Lane, Harold and others}}')
const [{editor}] = Object.values(new CSLExporter(entries).parse())
const again = /editor = .*/u.exec(new BibLatexExporter(entries, false, {}).parse())?.[0] ?? ''
console.log(JSON.stringify({errors, editor}), again)
const last = JSON.stringify(editor.at(-1))
process.exit(errors.length === 0 && last === '{"literal":"others"}' && again.includes('{others}') ? 0 : 1)
EOF
node read.mjs
echo 'biblatex-csl-converter 3.2.2: as described'
