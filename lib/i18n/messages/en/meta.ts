import type pt from '../pt/meta'
import type { Translation } from '../translation'

export default {} satisfies Translation<typeof pt>
