import type pt from '../pt/mail'
import type { Translation } from '../translation'

export default {} satisfies Translation<typeof pt>
