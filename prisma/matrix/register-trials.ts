import {
  confirmCity,
  saveCityContact,
  saveCityFacts,
  saveCityNames,
  saveCityPresentation,
} from '@/lib/cities/mutations'
import { archiveCity, createCity, unarchiveCity } from '@/lib/cities/register-mutations'
import { endMandate, openMandate, saveMandate } from '@/lib/mandates/mutations'
import type { MandateRole } from '@/lib/mandates/schema'
import { extendMandate, renewMandate, replaceMandate } from '@/lib/mandates/term-mutations'
import type { PartialDate } from '@/lib/time/partial-date'
import { removeLogo, setLogo } from '@/lib/units/logo-mutations'
import { archiveUnit, createUnit, saveUnit, unarchiveUnit } from '@/lib/units/mutations'
import { distinct } from '../factories/defaults'
import type { State } from './policy-table'
import { seen, type Trial, words } from './trial'
import { now } from './world'

const day = (date: string): PartialDate => ({ precision: 'DAY', firstDay: date, lastDay: date })
const roles: Partial<Record<State, MandateRole>> = {
  'a coordination': 'COORDINATION',
  'a sub-coordination': 'SUB_COORDINATION',
}
const role = (state: State) => roles[state] ?? 'MEMBERSHIP'

const cityTrials: Trial[] = [
  {
    name: 'saveCityNames',
    action: 'city.update',
    seen: 'public',
    run: (viewer, { cityId }) => {
      const names = { name: 'Nova Vila', governmentName: null, motto: 'Outro lema', subdivision: null }
      return saveCityNames(viewer, { ...seen(cityId), locale: 'pt', governmentKind: 'COMMUNE', ...names }, now)
    },
  },
  {
    name: 'saveCityContact',
    action: 'city.update',
    seen: 'public',
    run: (viewer, { cityId }) => {
      const contact = { website: 'https://vila.example', contactEmail: null, contactPhone: null, acceptsMail: false }
      return saveCityContact(viewer, { ...seen(cityId), locale: 'pt', ...contact }, now)
    },
  },
  {
    name: 'saveCityFacts',
    action: 'city.update',
    seen: 'public',
    run: (viewer, { cityId }) => {
      const facts = { population: 1, populationYear: 2022, latitude: null, longitude: null }
      return saveCityFacts(viewer, { ...seen(cityId), locale: 'pt', timeZone: 'America/Santiago', ...facts }, now)
    },
  },
  {
    name: 'saveCityPresentation',
    action: 'city.update',
    seen: 'public',
    run: (viewer, { cityId }) =>
      saveCityPresentation(viewer, { ...seen(cityId), locale: 'pt', presentation: words('Vila nova.') }, now),
  },
  {
    name: 'confirmCity',
    action: 'city.confirm',
    seen: 'public',
    run: (viewer, { cityId }) => confirmCity(viewer, seen(cityId), now),
  },
  {
    name: 'createCity',
    action: 'city.create',
    seen: 'public',
    run: (viewer, { world: { networkId } }) => {
      const place = { country: 'UY', subdivision: null, timeZone: 'America/Montevideo' } as const
      const names = { slug: `nova-${distinct()}`, name: 'Vila Nova', language: 'es' } as const
      return createCity(viewer, { networkId, governmentKind: 'DEPARTMENT', ...names, ...place })
    },
  },
  {
    name: 'archiveCity',
    action: 'city.archive',
    seen: 'public',
    run: (viewer, { world }) => archiveCity(viewer, seen(world.cities.free.id), now),
  },
  {
    name: 'unarchiveCity',
    action: 'city.unarchive',
    seen: 'gone',
    run: (viewer, { world }) => unarchiveCity(viewer, seen(world.archivedCityId), now),
  },
]

const logo = { bytes: new TextEncoder().encode('PNG'), width: 1, height: 1 }

const unitTrials: Trial[] = [
  {
    name: 'createUnit',
    action: 'unit.create',
    seen: 'public',
    run: (viewer, { world: { networkId } }) =>
      createUnit(viewer, { networkId, slug: `nova-${distinct()}`, acronym: 'UN', name: words('Unidade Nova') }),
  },
  {
    name: 'saveUnit',
    action: 'unit.update',
    seen: 'public',
    run: (viewer, { world }) => {
      const texts = { acronym: 'UO', name: words('Unidade Outra'), purpose: words('Outra finalidade.') }
      return saveUnit(viewer, { ...seen(world.unit.id), ...texts, accent: '#7a1f2b' })
    },
  },
  {
    name: 'setLogo',
    action: 'unit.update',
    seen: 'public',
    run: (viewer, { world }) => setLogo(viewer, { unitId: world.unit.id, picture: logo }, now),
  },
  {
    name: 'removeLogo',
    action: 'unit.update',
    seen: 'public',
    run: (viewer, { world }) => removeLogo(viewer, { id: world.unit.id, logoId: world.logoId }),
  },
  {
    name: 'archiveUnit',
    action: 'unit.archive',
    seen: 'public',
    run: (viewer, { world }) => archiveUnit(viewer, seen(world.unit.id), now),
  },
  {
    name: 'unarchiveUnit',
    action: 'unit.unarchive',
    seen: 'gone',
    run: (viewer, { world }) => unarchiveUnit(viewer, seen(world.archivedUnitId)),
  },
]

const mandateTrials: Trial[] = [
  {
    name: 'openMandate',
    action: 'mandate.open',
    seen: 'public',
    run: (viewer, { world: { unit, cities }, state }) => {
      const ends = { endsCoordination: true, endsOwnMandate: false }
      const mandate = { cityId: cities.free.id, role: role(state), isActing: false, start: day('2028-01-01') }
      return openMandate(viewer, { unitId: unit.id, ...mandate, ...ends }, now)
    },
  },
  {
    name: 'endMandate',
    action: 'mandate.end',
    seen: 'public',
    run: (viewer, { mandateId }) => endMandate(viewer, { ...seen(mandateId), end: day('2026-12-31') }, now),
  },
  {
    name: 'saveMandate',
    action: 'mandate.update',
    seen: 'public',
    run: (viewer, { mandateId, state }) => {
      const dates = { start: day('2026-11-23'), end: day('2027-06-30') }
      return saveMandate(viewer, { ...seen(mandateId), role: role(state), isActing: false, ...dates }, now)
    },
  },
  {
    name: 'extendMandate',
    action: 'mandate.extend',
    seen: 'public',
    run: (viewer, { mandateId }) =>
      extendMandate(viewer, { ...seen(mandateId), end: day('2028-06-30'), reason: words('Cúpula adiada.') }, now),
  },
  {
    name: 'renewMandate',
    action: 'mandate.renew',
    seen: 'public',
    run: (viewer, { mandateId }) => renewMandate(viewer, { ...seen(mandateId), end: null }, now),
  },
  {
    name: 'replaceMandate',
    action: 'mandate.replace',
    seen: 'public',
    run: (viewer, { world: { cities }, mandateId }) => {
      const successor = { cityId: cities.free.id, start: day('2027-01-01'), endsOwnMandate: false }
      return replaceMandate(viewer, { ...seen(mandateId), ...successor }, now)
    },
  },
]

export const registerTrials: Trial[] = [...cityTrials, ...unitTrials, ...mandateTrials]
