#!/usr/bin/env bash
# edtf 4.11.1: the day of an archival date becomes another, and spring is the winter quarter.
#
# The package reads dates in the Extended Date/Time Format, in which catalogues give what is uncertain.
#
# Seen: 1. an evening in Washington (`1961-03-21T22:30:00-05:00`) is written again as the next day: the zone is lost, and with it the
# day that stands in the dateline. 2. `1951-02-29`, which no calendar has, is read without an error and written as 1 March; the
# thirteenth month is refused. 3. spring (`1966-21`) lasts from January to March, autumn (`1966-23`) from July to September.
# Expected: 1. the zone, or at least the day, is kept. 2. an error. 3. the standard leaves months to whoever reads; then no bounds, or such
# as a hemisphere has.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null && npm pkg set type=module
npm install --silent --no-audit --no-fund edtf@4.11.1
cat >read.mjs <<'EOF'
import edtf from 'edtf'
const day = (time) => new Date(time).toISOString().slice(0, 10)
const bounds = (text) => `${day(edtf(text).min)} to ${day(edtf(text).max)}`
let refused = false
try {
  edtf('1951-13')
} catch {
  refused = true
}
const seen = {
  evening: edtf('1961-03-21T22:30:00-05:00').edtf,
  noDay: edtf('1951-02-29').edtf,
  refused,
  spring: bounds('1966-21'),
  autumn: bounds('1966-23')
}
console.log(JSON.stringify(seen))
const wanted = {
  evening: '1961-03-22T03:30:00.000Z',
  noDay: '1951-03-01',
  refused: true,
  spring: '1966-01-01 to 1966-03-31',
  autumn: '1966-07-01 to 1966-09-30'
}
process.exit(JSON.stringify(seen) === JSON.stringify(wanted) ? 0 : 1)
EOF
node read.mjs
echo 'edtf 4.11.1: as described'
