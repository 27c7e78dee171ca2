/** A process of a build: does what it is told, one thing after the other, and ends with the process that started it. */
import {takeTurnsBy} from './disk.ts'
import {here, type Order, type Result} from './processes.ts'

let begin: (() => void) | undefined
process.on('message', (message: Order | 'go') => {
  if (message === 'go') begin?.()
  else void answer(message).then((result) => process.send?.(result))
})
takeTurnsBy(async () => {
  await new Promise<void>((resolve) => {
    begin = resolve
    process.send?.('disk')
  })
  return () => process.send?.('done')
})
process.on('disconnect', () => process.exit())

async function answer({name, task}: Order): Promise<Result> {
  try {
    return {answer: await here(name, task as never)}
  } catch (error) {
    const {message, stack} = error instanceof Error ? error : new Error(String(error))
    const code = error instanceof Error && 'code' in error ? String(error.code) : undefined
    return {error: {message, stack, code}}
  }
}
