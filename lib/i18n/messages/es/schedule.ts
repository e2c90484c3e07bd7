import type pt from '../pt/schedule'
import type { Translation } from '../translation'

export default {} satisfies Translation<typeof pt>
