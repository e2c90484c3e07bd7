import type pt from '../pt/workspace'
import type { Translation } from '../translation'

export default {} satisfies Translation<typeof pt>
