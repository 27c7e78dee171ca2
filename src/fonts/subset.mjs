/**
 * Makes the faces of the edition from Adobe's own Source Serif 4, which has what the copies of font services lack:
 * old-style figures and true small capitals.
 *
 *     npm install --no-save source-serif@4.5.1 subset-font@2.9.0
 *     node src/fonts/subset.mjs
 */
import {readFile, writeFile} from 'node:fs/promises'
import {createRequire} from 'node:module'
import subset from 'subset-font'

const require = createRequire(import.meta.url)

/** What the printed volumes use all the time; counted over 5,765 documents. */
const common =
  range(0x20, 0x7e) + '\u00A0’‘“”–—•…éàáâãäåæçèêëìíîïñòóôõöøùúûüýÿÉÖÜÇ½¼¾⅓⅔°§¶†‡‖£¢©·×′″‹›«»ŠšŽž€←↑→↓↗−'

/** Loaded only by pages that need it: the names of a continent. */
const rare = range(0xa1, 0x24f) + range(0x1e00, 0x1eff) + range(0x370, 0x3ff) + range(0x400, 0x45f)

const features = ['kern', 'liga', 'ccmp', 'mark', 'onum', 'lnum', 'pnum', 'tnum', 'smcp', 'c2sc', 'case']
const upright = {wght: {min: 400, max: 600}, opsz: 16}
const regular = {wght: 400, opsz: 16}

await make('Roman', 'roman', common, upright)
await make('Italic', 'italic', common, regular)
await make('Roman', 'roman-rare', without(rare, common), regular)
await make('Italic', 'italic-rare', without(rare, common), regular)

async function make(face, name, characters, variationAxes) {
  const font = await readFile(require.resolve(`source-serif/VAR/SourceSerif4Variable-${face}.ttf`))
  const keepFeatures = name.endsWith('rare') ? ['kern', 'ccmp', 'mark'] : features
  const bytes = await subset(font, characters, {targetFormat: 'woff2', keepFeatures, variationAxes})
  await writeFile(new URL(`${name}.woff2`, import.meta.url), bytes)
  console.log(`${name}.woff2 ${bytes.length} bytes`)
}

function range(from, to) {
  return String.fromCodePoint(...Array.from({length: to - from + 1}, (_, index) => from + index))
}

function without(characters, others) {
  const taken = new Set(others)
  return Array.from(characters)
    .filter((character) => !taken.has(character))
    .join('')
}
