import type pt from '../pt/plan'
import type { Translation } from '../translation'

export default {} satisfies Translation<typeof pt>
