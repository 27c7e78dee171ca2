/** Whether HTML is valid, by the rules of html-validate. */
import {HtmlValidate, type RuleConfig} from 'html-validate'

const rules = {
  // the title of a document is as long as its heading
  'long-title': 'off',
  // Safari takes a list without bullets for no list, unless it says that it is one
  'no-redundant-role': 'off',
  // a search box is sent by Enter; where nothing stands beside it, a button would only take its room
  'wcag/h32': 'off',
  // the boxes of a facet share its name: each that is ticked is one more value of it
  'form-dup-name': ['error', {shared: ['radio', 'checkbox', 'submit', 'button', 'reset']}],
  // a page loads nothing of other hosts, so there is nothing to hold its files against
  'require-sri': ['error', {target: 'crossorigin'}]
} satisfies RuleConfig

const written = validatorOf(rules)
/** A browser writes `crossorigin=""` for `crossorigin`, and gives addresses of the site their origin. */
const serialized = validatorOf({
  ...rules,
  'attribute-empty-style': 'off',
  'attribute-boolean-style': 'off',
  // a request that leaves the site fails the test that looks at the page
  'require-sri': 'off'
})

/** What is wrong with a page, as `path:line:column: rule: what`; `by` whom its HTML was written. */
export async function faultsOfHtml(
  path: string,
  html: string,
  by: 'program' | 'browser' = 'program'
): Promise<string[]> {
  const validator = by === 'browser' ? serialized : written
  const {results} = await validator.validateString(html, path)
  return results.flatMap(({messages}) =>
    messages.map(
      ({line, column, ruleId, message, selector}) =>
        `${path}:${line}:${column}: ${ruleId}: ${message}` + (selector === null ? '' : ` (${selector})`)
    )
  )
}

function validatorOf(rules: RuleConfig): HtmlValidate {
  return new HtmlValidate({
    root: true,
    extends: ['html-validate:recommended', 'html-validate:document'],
    rules
  })
}
