#!/usr/bin/env bash
# citeproc 2.4.63: title case makes a capital of what follows a hyphen, and of every word in square brackets.
#
# A style that asks for title case (Chicago does) changes headings that are in title case as printed: names that have a small
# letter after a hyphen, and what an editor put in brackets. `<span class="nocase">` around the words is the only way to keep
# them, and it must be in the data; no style can say it.
#
# Seen: “Chou En-Lai” of “Chou En-lai”, “[Place Not Declassified]” of “[place not declassified]”; both stay with the span.
# Expected: letters after a hyphen in a word that begins with a capital stay, as other letters in it do.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null && npm pkg set type=module
npm install --silent --no-audit --no-fund citeproc@2.4.63
cat >style.mjs <<'EOF'
import citeproc from 'citeproc'
const style = `<style xmlns="http://purl.org/net/xbiblio/csl" class="in-text" version="1.0" default-locale="en-US">
  <info><title>Title alone</title><id>title-alone</id><updated>2026-01-01T00:00:00+00:00</updated></info>
  <citation><layout><text variable="title"/></layout></citation>
  <bibliography><layout><text variable="title" text-case="title"/></layout></bibliography>
</style>`
const locale = '<locale xmlns="http://purl.org/net/xbiblio/csl" version="1.0" xml:lang="en-US"><terms/></locale>'
const titles = [
  'Letter to Chou En-lai',
  'Telegram From [place not declassified]',
  'Letter to Chou <span class="nocase">En-lai</span>',
  'Telegram From <span class="nocase">[place not declassified]</span>'
]
const retrieveItem = (id) => ({id, type: 'book', language: 'en', title: titles[id]})
const engine = new citeproc.Engine({retrieveLocale: () => locale, retrieveItem}, style, 'en-US')
engine.setOutputFormat('text')
const seen = titles.map((_, id) => {
  engine.updateItems([id])
  return engine.makeBibliography()[1].join('').trim()
})
console.log(seen.join('\n'))
const wanted = [
  'Letter to Chou En-Lai',
  'Telegram From [Place Not Declassified]',
  'Letter to Chou En-lai',
  'Telegram From [place not declassified]'
]
process.exit(seen.join() === wanted.join() ? 0 : 1)
EOF
node style.mjs
echo "citeproc $(npm pkg get version --prefix node_modules/citeproc | tr -d '"'): as described"
