import type { Db } from '@/lib/db/client'
import type { MandateRole } from '@/lib/mandates/schema'
import { createCity } from '../factories/cities'
import { createPlanImport } from '../factories/imports'
import { now, secret } from './world'

/** The cities of the text, in a role each, as the form names them: all but one of them are registered. */
export const citiesOfText = {
  COORDINATION: 'uy-vila-alta',
  SUB_COORDINATION: 'uy-vila-baixa',
  MEMBERSHIP: 'uy-vila-clara',
} satisfies Record<MandateRole, string>
export const newCityOfText = 'uy-vila-nova'

/** A text of a plan that the unit brought: it names cities without a mandate, and one that the register does not have. */
export async function createTextOfPlan(db: Db, networkId: string, unitId: string): Promise<string> {
  for (const name of ['Vila Alta', 'Vila Baixa', 'Vila Clara']) await createCity(db, { networkId, name, country: 'UY' })
  const text = `Plano de Trabalho 2031
Coordenação: Vila Alta, Uruguai
Subcoordenações: Vila Baixa, Uruguai
Cidades membros: Vila Clara, Uruguai; Vila Nova, Uruguai
${secret}`
  const { id } = await createPlanImport(db, { unitId, readAt: now, text })
  return id
}
