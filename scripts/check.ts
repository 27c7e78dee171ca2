/** `npm run check`: everything that the readers and checks have to say, then a count for each rule. */
import {severities} from '../src/checks/index.ts'
import {toPrintable} from '../src/edition/characters.ts'
import {nearest} from '../src/readers/volume/explain.ts'
import {formatCount} from '../src/wording/count.ts'
import {readArguments} from './arguments.ts'
import {formatMessage} from './format-message.ts'
import {print} from './print.ts'
import {done} from './progress.ts'
import {readEdition} from './read-edition.ts'

const usage = 'usage: npm run check -- [--content DIR] [--rule NAME ...] [--quiet]'
const {content, rule, quiet} = readArguments(
  {
    content: {type: 'string', default: process.env.EDITION_CONTENT ?? 'content'},
    rule: {type: 'string', multiple: true, default: []},
    quiet: {type: 'boolean', default: false}
  },
  usage
)
const unknown = rule.filter((name) => !severities.has(name))
if (unknown.length > 0) {
  const rules = [...severities.keys()].sort()
  for (const name of unknown)
    console.error(toPrintable(`Unknown rule \`${name}\`, expected ${nearest(name, rules)}`))
  console.error(usage)
  process.exit(2)
}

const {corpus} = await readEdition(content)
done()

const messages = corpus.files
  .flatMap((file) => file.messages.toSorted((a, b) => (a.line ?? 0) - (b.line ?? 0)))
  .filter(({ruleId = ''}) => rule.length === 0 || rule.includes(ruleId))
const counts = new Map<string, number>()
for (const {ruleId = ''} of messages) counts.set(ruleId, (counts.get(ruleId) ?? 0) + 1)

await print(report())
process.exitCode = messages.some(({fatal}) => fatal) ? 1 : 0

/** The messages and the counts. */
function* report(): Generator<string> {
  for (const message of quiet ? [] : messages) yield formatMessage(message) + '\n'
  if (!quiet && messages.length > 0) yield '\n'
  for (const [ruleId, count] of [...counts].sort())
    yield `${String(count).padStart(7)}  ${ruleId} (${severities.get(ruleId)})\n`
  const read = corpus.files.length
  yield `${String(messages.length).padStart(7)}  ${messages.length === 1 ? 'message' : 'messages'} in ${formatCount(read, 'file')}\n`
}
