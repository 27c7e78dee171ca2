/** What answers the questions of the finder page; it is loaded when something is asked. */
export {findCitation} from '../../finder/find-citation.ts'
export {citationsIn, findAll} from '../../finder/find-in-text.ts'
export {addressOf, showAnswer} from './show-answer.ts'
export {showList} from './show-list.ts'
