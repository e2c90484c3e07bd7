import { getDb } from '@/lib/db/client'
import { makePrivateFeed, revokePrivateFeed } from '@/lib/feeds/private-feed-mutations'
import { endDelegation, saveDelegation } from '@/lib/people/delegate-mutations'
import { savePerson, suspendPerson, unsuspendPerson } from '@/lib/people/person-mutations'
import { endOwnSessions, saveProfile } from '@/lib/people/profile-mutations'
import { endSecretariatMember } from '@/lib/people/secretariat-mutations'
import type { Viewer } from '@/lib/permissions/actor'
import { eraseOwnData, erasePerson } from '@/lib/privacy/erasure-mutations'
import { distinct } from '../factories/defaults'
import { seen, type Target, type Trial } from './trial'
import { now } from './world'

const delegate = ({ world, cityId }: Target) => seen(world.delegates.get(cityId) ?? '')
async function addressOf(viewer: Viewer): Promise<string> {
  const person = viewer && (await getDb().person.findUnique({ where: { id: viewer.personId } }))
  return person?.email ?? 'ninguem@provas.example'
}
const newName = () => ({ name: 'Rosa Prates', email: `rosa-${distinct()}@provas.example` })

export const peopleTrials: Trial[] = [
  {
    name: 'saveDelegation',
    action: 'delegate.update',
    seen: 'hidden',
    run: (viewer, target) =>
      saveDelegation(viewer, { ...delegate(target), office: 'Outro setor', isLead: true, endsOn: null }, now),
  },
  {
    name: 'endDelegation',
    action: 'delegate.end',
    seen: 'hidden',
    run: (viewer, target) => endDelegation(viewer, delegate(target), now),
  },
  {
    name: 'savePerson',
    action: 'person.update',
    seen: 'hidden',
    run: (viewer, { world }) => savePerson(viewer, { ...seen(world.bystander.id), ...newName() }),
  },
  {
    name: 'suspendPerson',
    action: 'person.suspend',
    seen: 'hidden',
    run: (viewer, { world }) => suspendPerson(viewer, seen(world.bystander.id), now),
  },
  {
    name: 'unsuspendPerson',
    action: 'person.unsuspend',
    seen: 'hidden',
    run: (viewer, { world }) => unsuspendPerson(viewer, seen(world.suspendedId)),
  },
  {
    name: 'endSecretariatMember',
    action: 'secretariatMember.end',
    seen: 'hidden',
    run: (viewer, { world }) => endSecretariatMember(viewer, seen(world.secretariatMemberId), now),
  },
  {
    name: 'erasePerson',
    action: 'person.erase',
    seen: 'hidden',
    run: (viewer, { world: { bystander } }) =>
      erasePerson(viewer, { ...seen(bystander.id), confirmation: bystander.email }, now),
  },
  {
    name: 'eraseOwnData',
    action: 'profile.erase',
    seen: 'public',
    onHerself: true,
    run: async (viewer) => eraseOwnData(viewer, { locale: 'pt', confirmation: await addressOf(viewer) }, now),
  },
  {
    name: 'saveProfile',
    action: 'profile.update',
    seen: 'public',
    onHerself: true,
    run: (viewer) =>
      saveProfile(viewer, { version: 1, name: 'Outro Nome', language: 'es', timeZone: 'America/Santiago' }),
  },
  {
    name: 'endOwnSessions',
    action: 'sessions.end',
    seen: 'public',
    onHerself: true,
    run: (viewer) => endOwnSessions(viewer, { locale: 'pt' }),
  },
  {
    name: 'makePrivateFeed',
    action: 'feed.make',
    seen: 'public',
    onHerself: true,
    run: (viewer) => makePrivateFeed(viewer, now),
  },
  {
    name: 'revokePrivateFeed',
    action: 'feed.revoke',
    seen: 'public',
    onHerself: true,
    run: (viewer) => revokePrivateFeed(viewer),
  },
]
