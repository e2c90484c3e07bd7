import type pt from '../pt/auth'
import type { Translation } from '../translation'

export default {} satisfies Translation<typeof pt>
