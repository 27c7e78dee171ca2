/** Runs a workflow of GitHub Actions here: its steps as they stand in the file, each job in a folder of its own. */
import assert from 'node:assert/strict'
import {spawnSync} from 'node:child_process'
import {cpSync, existsSync, globSync, mkdirSync, readFileSync, symlinkSync, writeFileSync} from 'node:fs'
import {join, resolve} from 'node:path'
import {parse} from 'yaml'
import {z} from 'zod'

const Value = z.union([z.string(), z.number(), z.boolean()])
const Step = z.strictObject({
  id: z.string().optional(),
  if: z.string().optional(),
  run: z.string().optional(),
  uses: z.string().optional(),
  with: z.record(z.string(), Value).default({}),
  env: z.record(z.string(), Value).default({})
})
const Job = z.object({
  needs: z.union([z.string(), z.array(z.string())]).default([]),
  if: z.string().optional(),
  outputs: z.record(z.string(), z.string()).default({}),
  strategy: z.object({matrix: z.record(z.string(), z.string())}).optional(),
  steps: z.array(Step)
})
const Workflow = z.object({
  on: z.object({
    workflow_dispatch: z.object({inputs: z.record(z.string(), z.object({default: Value}))})
  }),
  jobs: z.record(z.string(), Job)
})
type Step = z.infer<typeof Step>
type Job = z.infer<typeof Job>

/** What expressions of the workflow can name: `inputs.shards`, `matrix.shard`, `needs.plan.outputs.shards`. */
type Context = Record<string, unknown>

/** What came of a run: what the jobs printed, and the folder that artifacts were sent to. */
export type Run = {output: string; artifacts: string}

/** How a run of the workflow is told and watched. */
export type Told = {
  /** The folder that the jobs have theirs in. */
  folder: string
  inputs: Record<string, string | number>
  /** Called before a job runs, with the name of the job and its folder. */
  before?: (job: string, folder: string) => void
}

/** Runs all jobs of a workflow, in the order in which they stand. */
export function runWorkflow(path: string, {folder, inputs, before}: Told): Run {
  const {on, jobs} = Workflow.parse(parse(readFileSync(path, 'utf8')))
  const usual = Object.entries(on.workflow_dispatch.inputs).map(
    ([name, input]) => [name, input.default] as const
  )
  const artifacts = join(folder, 'artifacts')
  const needs: Record<string, {outputs: Record<string, string>}> = {}
  let output = ''
  mkdirSync(artifacts, {recursive: true})
  for (const [name, job] of Object.entries(jobs)) {
    const context: Context = {inputs: {...Object.fromEntries(usual), ...inputs}, needs}
    if (job.if !== undefined && !isTrue(evaluate(job.if, context))) continue
    for (const matrix of spread(job, context)) {
      const place = join(folder, [name, ...Object.values(matrix)].join('-'))
      mkdirSync(place)
      before?.(name, place)
      const steps = {}
      const here = {...context, matrix, steps}
      for (const step of job.steps) output += runStep(step, {place, artifacts, context: here, steps})
      const entries = Object.entries(job.outputs).map(([key, text]) => [key, fill(text, here)] as const)
      needs[name] = {outputs: Object.fromEntries(entries)}
    }
  }
  return {output, artifacts}
}

type Steps = Record<string, {outputs: Record<string, string>}>

function runStep(
  step: Step,
  {place, artifacts, context, steps}: {place: string; artifacts: string; context: Context; steps: Steps}
): string {
  if (step.if !== undefined && !isTrue(evaluate(step.if, context))) return ''
  if (step.uses !== undefined) {
    const told = Object.fromEntries(
      Object.entries(step.with).map(([name, value]) => [name, fill(String(value), context)])
    )
    const outputs = act(step.uses, told, {place, artifacts})
    if (step.id !== undefined) steps[step.id] = {outputs}
    return ''
  }
  assert.ok(step.run !== undefined && !step.run.includes('${{'), 'values reach commands by the environment')
  // the packages are there already, see `checkout`
  if (step.run === 'npm ci') return ''
  const outputFile = join(place, '.outputs')
  writeFileSync(outputFile, '')
  const env = Object.fromEntries(
    Object.entries(step.env).map(([name, value]) => [name, fill(String(value), context)])
  )
  const {status, stdout, stderr} = spawnSync('bash', ['-e', '-c', step.run], {
    cwd: place,
    encoding: 'utf8',
    env: {
      ...process.env,
      EDITION_OUT: '',
      EDITION_DATA: 'json',
      EDITION_EPUB: 'yes',
      GITHUB_OUTPUT: outputFile,
      ...env
    }
  })
  assert.equal(status, 0, step.run + '\n' + stdout + stderr)
  const lines = readFileSync(outputFile, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
  if (step.id !== undefined)
    steps[step.id] = {
      outputs: Object.fromEntries(
        lines.map((line): [string, string] => [
          line.slice(0, line.indexOf('=')),
          line.slice(line.indexOf('=') + 1)
        ])
      )
    }
  return stdout + stderr
}

/** Does what an action does, as far as the workflow can tell. Gives its outputs. */
function act(
  uses: string,
  told: Record<string, string>,
  {place, artifacts}: {place: string; artifacts: string}
): Record<string, string> {
  const [action = ''] = uses.split('@')
  assert.match(uses, /^actions\/[a-z-]+@v\d+$/u)
  switch (action) {
    case 'actions/checkout':
      checkout(place)
      return {}
    case 'actions/upload-artifact':
      cpSync(join(place, told.path ?? ''), join(artifacts, told.name ?? '', told.path ?? ''))
      return {}
    case 'actions/download-artifact': {
      assert.equal(told['merge-multiple'], 'true')
      for (const folder of globSync(told.pattern ?? '', {cwd: artifacts}))
        cpSync(join(artifacts, folder), join(place, told.path ?? ''), {recursive: true})
      return {}
    }
    case 'actions/configure-pages':
      return {origin: 'https://owner.example.org', base_path: '/edition'}
    case 'actions/upload-pages-artifact':
      cpSync(join(place, told.path ?? ''), join(artifacts, 'github-pages'), {recursive: true})
      return {}
    case 'actions/deploy-pages':
      return {page_url: 'https://owner.example.org/edition/'}
    default:
      throw new Error(`Unexpected action \`${uses}\``)
  }
}

/** The project as a checkout has it, with a cache of its own; packages are those of this one. */
export function checkout(place: string): void {
  const files = [
    'src',
    'scripts',
    'public',
    'package.json',
    'package-lock.json',
    'tsconfig.json',
    'astro.config.mjs'
  ]
  for (const name of [...files, 'content/pages', 'content/spellings.yaml'])
    cpSync(name, join(place, name), {recursive: true})
  symlinkSync(resolve('node_modules'), join(place, 'node_modules'))
}

/** The jobs of a matrix. */
function spread({strategy}: Job, context: Context): Record<string, unknown>[] {
  const [first] = Object.entries(strategy?.matrix ?? {})
  if (!first) return [{}]
  const [name, list] = first
  const values = JSON.parse(
    fill(list.replace(/fromJSON\((?<inner>[^)]*)\)/u, '$<inner>'), context)
  ) as unknown[]
  return values.map((value) => ({[name]: value}))
}

/** > shard-${{ matrix.shard }} */
function fill(text: string, context: Context): string {
  return text.replace(/\$\{\{(?<inner>[^}]*)\}\}/gu, (_, inner: string) => String(evaluate(inner, context)))
}

/** > inputs.publish == 'pages'   steps.pages.outputs.origin || inputs.site */
function evaluate(text: string, context: Context): unknown {
  const [left, right] = text.split('==')
  if (left !== undefined && right !== undefined) return evaluate(left, context) === evaluate(right, context)
  const values = text.split('||').map((part) => look(part.trim(), context))
  return values.find(isTrue) ?? values.at(-1)
}

function look(name: string, context: Context): unknown {
  const quoted = /^'(?<text>[^']*)'$/u.exec(name)?.groups?.text
  if (quoted !== undefined) return quoted
  assert.match(name, /^[\w.-]+$/u)
  return name.split('.').reduce<unknown>((value, key) => (value as Context | undefined)?.[key], context) ?? ''
}

function isTrue(value: unknown): boolean {
  return value !== '' && value !== false && value !== undefined && value !== null
}

/** Copies the bundled pages of one checkout into another: what the second would make itself, in ten seconds. */
export function copyBundle(from: string, to: string): void {
  const bundles = join(from, '.cache', 'pages')
  if (existsSync(bundles)) cpSync(bundles, join(to, '.cache', 'pages'), {recursive: true})
}
