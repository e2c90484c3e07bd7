import type pt from '../pt/mandates'
import type { Translation } from '../translation'

export default {} satisfies Translation<typeof pt>
