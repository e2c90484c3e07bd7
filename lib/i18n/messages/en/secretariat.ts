import type pt from '../pt/secretariat'
import type { Translation } from '../translation'

export default {} satisfies Translation<typeof pt>
