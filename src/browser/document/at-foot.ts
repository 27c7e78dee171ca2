/** Everything that is done at the foot of a page; `foot.ts` loads it. */
import './citing.ts'
import './list-button.ts'

// where the edition takes reports
if (document.querySelector('.report-error')) void import('./report-words.ts')
