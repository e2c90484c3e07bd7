import type pt from '../pt/cities'
import type { Translation } from '../translation'

export default {} satisfies Translation<typeof pt>
