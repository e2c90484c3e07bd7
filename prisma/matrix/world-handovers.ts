import type { Db } from '@/lib/db/client'
import { createUnit } from '../factories/cities'
import { createHandover } from '../factories/handovers'
import { createMandate } from '../factories/mandates'

export type MatrixHandover = { id: string; pointId: string }

/** Units that one city coordinates since a day (YYYY-MM-DD), each with a hand-over to another of the successors, by the successor's id. A unit hands over once at a time. */
export async function createMatrixHandovers(
  db: Db,
  { networkId, cityId, since }: { networkId: string; cityId: string; since: string },
  successors: string[],
): Promise<Map<string, MatrixHandover>> {
  const handovers = new Map<string, MatrixHandover>()
  for (const successorCityId of successors) {
    const { id: unitId } = await createUnit(db, { networkId })
    const mandate = await createMandate(db, { unitId, cityId, role: 'COORDINATION', startsOn: since })
    const terms = { successorCityId, startsOn: '2027-03-01', notes: secret, point: secret }
    const { id, points } = await createHandover(db, { unitId, mandateId: mandate.id, ...terms })
    handovers.set(successorCityId, { id, pointId: points[0]?.id ?? '' })
  }
  return handovers
}

/** As in world.ts: no refusal may hold it. */
const secret = 'segredo-plantado'
