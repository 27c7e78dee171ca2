/** A process of a build: does what it is told, one thing after the other, and ends with the process that started it. */
import {here, type Order, type Result} from './processes.ts'

process.on('message', (order: Order) => {
  void answer(order).then((result) => process.send?.(result))
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
