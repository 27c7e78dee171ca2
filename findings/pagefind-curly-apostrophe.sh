#!/usr/bin/env bash
# Pagefind 1.6.0: a word before a typographic apostrophe or a dash is not found by itself.
#
# "President's" with the ASCII apostrophe is kept whole and in its parts, so that "president" finds it in quotation marks.
# With U+2019, as books are set, only "presidents" is kept; "Viet—Nam" with a dash is only "vietnam".
#
# Seen: "president" in quotation marks finds the page with the ASCII apostrophe alone; "nam" finds the one with the hyphen alone.
# Expected: both pages each.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null && npm pkg set type=module
npm install --silent --no-audit --no-fund pagefind@1.6.0
mkdir -p site
page() { printf '<!doctype html><html lang="en"><meta charset="utf-8"><title>%s</title><body><p>%s</p></body></html>' "$1" "$2" >"site/$1.html"; }
page ascii "The President's view of Viet-Nam."
page typographic "The President’s view of Viet—Nam."
npx pagefind --site site --quiet --force-language zxx >/dev/null
cat >ask.mjs <<'EOF'
import {createServer} from 'node:http'
import {readFile} from 'node:fs/promises'
const server = createServer(async (request, response) => {
  try {
    response.end(await readFile('site' + new URL(request.url, 'http://127.0.0.1').pathname))
  } catch {
    response.writeHead(404).end()
  }
})
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve))
const {createInstance} = await import(process.cwd() + '/site/pagefind/pagefind.js')
const instance = createInstance({basePath: `http://127.0.0.1:${server.address().port}/pagefind/`})
const found = {}
for (const word of ['president', 'nam']) {
  const {results} = await instance.search('"' + word + '"')
  found[word] = (await Promise.all(results.map((result) => result.data()))).map(({url}) => new URL(url, 'http://127.0.0.1').pathname).sort()
}
console.log(JSON.stringify(found))
server.close()
process.exit(JSON.stringify(found) === '{"president":["/ascii.html"],"nam":["/ascii.html"]}' ? 0 : 1)
EOF
node ask.mjs
echo "pagefind $(npm pkg get version --prefix node_modules/pagefind | tr -d '"'): as described"
