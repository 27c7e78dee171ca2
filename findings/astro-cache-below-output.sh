#!/usr/bin/env bash
# Astro 7.3.4: where cacheDir lies below outDir, content collections are empty, and the build succeeds.
#
# The collections are written into cacheDir first; then the bundler empties outDir, and the pages find no entries. Nothing is
# said of it: the build ends with 0 and its pages are without their content.
#
# Seen: 1 entry with the cache beside the output, 0 with the cache below it, both builds end with 0. Expected: 1 entry, or an
# error that names the two folders.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null && npm pkg set type=module
npm install --silent --no-audit --no-fund astro@7.3.4
mkdir -p src/pages notes
printf -- '---\ntitle: One\n---\n\nWords.\n' >notes/one.md
cat >src/content.config.ts <<'END'
import {defineCollection} from 'astro:content'
import {glob} from 'astro/loaders'
export const collections = {notes: defineCollection({loader: glob({pattern: '*.md', base: 'notes'})})}
END
cat >src/pages/index.astro <<'END'
---
import {getCollection} from 'astro:content'
const notes = await getCollection('notes')
---
<p>entries: {notes.length}</p>
END
entries() {
  ASTRO_TELEMETRY_DISABLED=1 node_modules/.bin/astro build --silent --config "$1" >build.log 2>&1
  grep -o 'entries: [0-9]*' out/index.html
}
printf "export default {outDir: './out', cacheDir: './cache'}\n" >beside.mjs
printf "export default {outDir: './out', cacheDir: './out/cache'}\n" >below.mjs
beside=$(entries beside.mjs)
below=$(entries below.mjs)
echo "cache beside the output: $beside; below it: $below"
[ "$beside" = 'entries: 1' ] && [ "$below" = 'entries: 0' ]
echo "astro $(npm pkg get version --prefix node_modules/astro | tr -d '"'): as described"
