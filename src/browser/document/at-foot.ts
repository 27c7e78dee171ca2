/** Everything that is done at the foot of a page; `foot.ts` loads it. */
import './citing.ts'
import './list-button.ts'
