import type pt from '../pt/network'
import type { Translation } from '../translation'

export default {} satisfies Translation<typeof pt>
