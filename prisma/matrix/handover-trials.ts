import { callOffHandover } from '@/lib/handover/call-off-mutations'
import { acceptHandover, confirmHandover } from '@/lib/handover/confirm-mutations'
import { openHandover, saveHandover, saveHandoverNotes } from '@/lib/handover/mutations'
import {
  addHandoverPoint,
  removeHandoverPoint,
  saveHandoverPoint,
  tickHandoverPoint,
} from '@/lib/handover/point-mutations'
import { seen, type Target, type Trial, words } from './trial'
import { now } from './world'

/** To the city that the person is tried on: that is whom it concerns. */
const handoverOf = ({ world, cityId }: Target) => world.handovers.get(cityId) ?? { id: '', pointId: '' }
const text = words('Entregar as senhas.')
const start = { precision: 'DAY', firstDay: '2027-04-01', lastDay: '2027-04-01' } as const

export const handoverTrials: Trial[] = [
  {
    name: 'openHandover',
    action: 'handover.open',
    seen: 'public',
    run: (viewer, { world: { unit, cities } }) =>
      openHandover(viewer, { unitId: unit.id, successorCityId: cities.free.id, start }, now),
  },
  {
    name: 'saveHandover',
    action: 'handover.update',
    seen: 'handover',
    run: (viewer, target) => {
      const terms = { successorCityId: target.world.cities.free.id, start, passesTasks: false }
      return saveHandover(viewer, { ...seen(handoverOf(target).id), ...terms }, now)
    },
  },
  {
    name: 'saveHandoverNotes',
    action: 'handover.update',
    seen: 'handover',
    run: (viewer, target) => saveHandoverNotes(viewer, { ...seen(handoverOf(target).id), notes: text }, now),
  },
  {
    name: 'addHandoverPoint',
    action: 'handover.update',
    seen: 'handover',
    run: (viewer, target) => addHandoverPoint(viewer, { handoverId: handoverOf(target).id, text }, now),
  },
  {
    name: 'saveHandoverPoint',
    action: 'handover.update',
    seen: 'handover',
    run: (viewer, target) => saveHandoverPoint(viewer, { ...seen(handoverOf(target).pointId), text }, now),
  },
  {
    name: 'tickHandoverPoint',
    action: 'handover.update',
    seen: 'handover',
    run: (viewer, target) => tickHandoverPoint(viewer, { ...seen(handoverOf(target).pointId), isDone: true }, now),
  },
  {
    name: 'removeHandoverPoint',
    action: 'handover.update',
    seen: 'handover',
    run: (viewer, target) => removeHandoverPoint(viewer, seen(handoverOf(target).pointId), now),
  },
  {
    name: 'confirmHandover',
    action: 'handover.confirmOutgoing',
    seen: 'handover',
    run: (viewer, target) => confirmHandover(viewer, seen(handoverOf(target).id), now),
  },
  {
    name: 'acceptHandover',
    action: 'handover.accept',
    seen: 'handover',
    run: (viewer, target) => acceptHandover(viewer, seen(handoverOf(target).id), now),
  },
  {
    name: 'callOffHandover',
    action: 'handover.callOff',
    seen: 'handover',
    run: (viewer, target) =>
      callOffHandover(viewer, { ...seen(handoverOf(target).id), reason: words('Cúpula adiada.') }, now),
  },
]
