import type pt from '../pt/people'
import type { Translation } from '../translation'

export default {} satisfies Translation<typeof pt>
