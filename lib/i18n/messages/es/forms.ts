import type pt from '../pt/forms'
import type { Translation } from '../translation'

export default {} satisfies Translation<typeof pt>
