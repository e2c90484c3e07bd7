import type pt from '../pt/unit'
import type { Translation } from '../translation'

export default {} satisfies Translation<typeof pt>
