import { getDb } from '@/lib/db/client'
import { getEnv } from '@/lib/env'
import { seed } from './seed/first-data'

// Run by our commands after the migrations; does nothing where there are data already.
const loaded = await seed(getDb(), { demo: getEnv().ENLACE_DEMO })
await getDb().$disconnect()
console.log(loaded ? 'first data loaded' : 'data present')
