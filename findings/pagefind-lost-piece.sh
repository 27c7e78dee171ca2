#!/usr/bin/env bash
# Pagefind 1.6.0: a piece of the index that cannot be loaded is not reported; the search resolves, with fewer results.
#
# The browser's side swallows the failed request (it only writes to the console), so that a page cannot tell "no document has
# this word" from "the file with this word was not there": after a new publication under a stale cache, say.
#
# Seen: with the piece there, "vessel" is in 1 page; with the piece gone, the promise resolves and 0 pages are found.
# Expected: a rejected promise, or a mark in the answer.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null && npm pkg set type=module
npm install --silent --no-audit --no-fund pagefind@1.6.0
mkdir -p site
for name in one two; do
  printf '<!doctype html><html lang="en"><title>%s</title><body><p>The %s sailed at noon.</p></body></html>' \
    "$name" "$([ "$name" = one ] && echo vessel || echo envoy)" >"site/$name.html"
done
npx pagefind --site site --quiet >/dev/null
cat >ask.mjs <<'EOF'
import {createServer} from 'node:http'
import {readFile, readdir, rm} from 'node:fs/promises'
const server = createServer(async (request, response) => {
  try {
    response.end(await readFile('site' + new URL(request.url, 'http://127.0.0.1').pathname))
  } catch {
    response.writeHead(404).end()
  }
})
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve))
const base = `http://127.0.0.1:${server.address().port}/pagefind/`
const {createInstance} = await import(process.cwd() + '/site/pagefind/pagefind.js')
console.error = () => {}
const ask = async () => {
  const instance = createInstance({basePath: base})
  return instance.search('vessel').then(({results}) => results.length, () => 'rejected')
}
const whole = await ask()
for (const file of await readdir('site/pagefind/index')) await rm('site/pagefind/index/' + file)
const lost = await ask()
console.log(`with the piece: ${whole}; without it: ${lost}`)
server.close()
process.exit(whole === 1 && lost === 0 ? 0 : 1)
EOF
node ask.mjs
echo "pagefind $(npm pkg get version --prefix node_modules/pagefind | tr -d '"'): as described"
