#!/usr/bin/env bash
# @citation-js/date 0.5.1: two years joined by a hyphen or a stroke become a year and a month above twelve.
#
# Volumes of the series are often of two years, and a reference manager hands on what stands in its field of the date.
#
# Seen: `1861-1862` is the 18th month of 1861, `1951-1954` the 19th of 1951, `1861/1862` the 1861st of 1862, all as `date-parts`. With
# an en dash both years are read, with `and` the text is kept as `raw`.
# Expected: both years, or the text as `raw`, in all of them.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null && npm pkg set type=module
npm install --silent --no-audit --no-fund @citation-js/date@0.5.1
cat >read.mjs <<'EOF'
import {parse} from '@citation-js/date'
const seen = ['1861-1862', '1951-1954', '1861–1862', '1861 and 1862', '1861/1862'].map((text) => [text, parse(text)])
for (const [text, date] of seen) console.log(text, JSON.stringify(date))
const wanted = [
  {'date-parts': [[1861, 18]]},
  {'date-parts': [[1951, 19]]},
  {'date-parts': [[1861], [1862]]},
  {raw: '1861 and 1862'},
  {'date-parts': [[1862, 1861]]}
]
process.exit(JSON.stringify(seen.map(([, date]) => date)) === JSON.stringify(wanted) ? 0 : 1)
EOF
node read.mjs
echo '@citation-js/date 0.5.1: as described'
