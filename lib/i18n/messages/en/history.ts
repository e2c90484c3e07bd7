import type pt from '../pt/history'
import type { Translation } from '../translation'

export default {} satisfies Translation<typeof pt>
