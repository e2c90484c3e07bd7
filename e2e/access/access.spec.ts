import { policy } from '@/lib/permissions/policy'
import { expect, sessionCookieOf, test } from '../fixtures'
import { createWorld } from '../world'
import { createSpares, fillingOf } from './fillings'
import { counterparts, findActions, territory } from './find-actions'
import { type Role, strangersTo } from './people'
import { plantSecrets } from './planted'
import { recordForm } from './recorded-form'
import { tryRequest } from './trial'

// Whole tables are compared before and after, so nothing else may write meanwhile: these tests follow all others.

const ofPlans = ['objective', 'axis'].flatMap((kind) =>
  ['create', 'remove', 'reorder', 'restore', 'update'].map((what) => `${kind}.${what}`),
)

/** What each of them is seen doing, by the names of the policy. The secretariat is seen doing what nobody else may, or
 * where nobody else may. */
const expected: Record<Role, string[]> = {
  coordinator: [
    ...['plan.create', 'plan.publish', 'plan.update', ...ofPlans, 'contact.update'],
    ...['activity.create', 'activity.remove', 'activity.restore', 'activity.update', 'activity.updateLogistics'],
    ...['city.confirm', 'city.update'],
    ...['mandate.end', 'mandate.open', 'mandate.update', 'delegate.end', 'delegate.update'],
    ...['invitation.accept', 'invitation.create', 'invitation.resend', 'invitation.revoke'],
    ...['mandate.extend', 'mandate.renew', 'notice.send'],
    ...['meeting.update', 'meeting.call', 'agenda.update', 'answer.give', 'answer.record', 'answers.publish'],
    ...['poll.open', 'poll.update', 'poll.answer', 'poll.record', 'poll.close', 'proposal.decide'],
    ...['material.create', 'material.update', 'material.reorder', 'material.remove'],
    ...['attendance.record', 'decision.update', 'minutes.update', 'minutes.publish', 'agenda.carry'],
    ...['translation.ask', 'translation.update', 'edition.publish', 'plan.close', 'report.write'],
    ...['objective.assign', 'progress.report', 'indicator.update', 'indicator.report'],
    ...['handover.open', 'handover.update', 'handover.confirmOutgoing', 'handover.callOff'],
  ],
  subCoordinator: [
    ...['activity.updateLogistics', 'city.confirm', 'city.update', 'invitation.accept'],
    ...['meeting.update', 'agenda.update', 'answer.give', 'poll.answer'],
    ...['proposal.answer', 'proposal.create', 'proposal.update', 'proposal.withdraw'],
    ...['material.create', 'material.update', 'material.reorder', 'material.remove'],
    ...['attendance.record', 'decision.update', 'minutes.update', 'translation.update', 'handover.accept'],
  ],
  secretary: [
    ...['city.archive', 'city.confirm', 'city.create', 'city.unarchive', 'city.update'],
    ...['delegate.end', 'delegate.update', 'invitation.create', 'invitation.resend', 'invitation.revoke'],
    ...['unit.archive', 'unit.create', 'unit.unarchive', 'unit.update'],
    ...['person.erase', 'person.suspend', 'person.unsuspend', 'person.update', 'secretariatMember.end'],
    ...['register.import', 'register.undo', 'plan.reopen'],
  ],
}

/** Reading, and what everybody does with her own account. */
const neverRecorded = [
  ...['plan.read', 'plan.readHistory', 'activity.readPrivate', 'unit.readPrivate', 'unit.readContacts'],
  ...['proposal.read', 'material.read', 'report.read', 'handover.read'],
  ...[
    'city.readHistory',
    'people.list',
    'profile.update',
    'profile.export',
    'profile.erase',
    'sessions.end',
    'notices.choose',
    'notice.read',
  ],
  ...['feed.make', 'feed.revoke'],
]

/**
 * The record calls a replacement what it consists of, an end and a beginning. A report is published right after its data were taken, which all that is tried here changes: the matrix of
 * mutations tries it.
 */
const notSeenAsSuch = ['mandate.replace', 'report.publish']

test('every action of the policy is tried here', () => {
  const tried = new Set([...Object.values(expected).flat(), ...neverRecorded, ...notSeenAsSuch])
  expect([...tried].sort()).toEqual(Object.keys(policy).sort())
})

for (const role of ['coordinator', 'subCoordinator', 'secretary'] as const) {
  for (const javaScriptEnabled of [true, false]) {
    const requests = javaScriptEnabled ? 'the requests of her scripts' : 'the posts of her forms'
    test(`what the ${role} may do, nobody else can do with ${requests}`, async ({ db, world, signedIn }) => {
      test.setTimeout(900_000)
      const other = await createWorld(db)
      const strangers = await strangersTo(role, db, world, other)
      const { planted } = await plantSecrets(db, world)
      const spares = await createSpares(db, world)
      const person = world.people[role]
      const session = (await sessionCookieOf(db, person)).value
      // The secretariat may do everything in every unit.
      const foreign = role === 'secretary' ? new Map<string, string>() : await counterparts(db, world, other)
      const page = await signedIn(person, { javaScriptEnabled })

      const [done, tried] = [new Set<string>(), new Set<string>()]
      const hers = await territory(role, db, world, spares)
      const find = () => findActions(page, session, hers, tried)
      for (let places = await find(); places.length > 0; places = await find()) {
        for (const place of places) {
          tried.add(place.actionId)
          const name = `${place.name} on ${place.url}`
          await test.step(name, async () => {
            const recorded = await recordForm(page, place, {
              filling: fillingOf(place.name, spares),
              runsScripts: javaScriptEnabled,
            })
            const trial = { db, recorded, session, planted, foreign, name }
            for (const action of await tryRequest(trial, strangers)) done.add(action)
          })
        }
      }
      expect([...done].sort()).toEqual(expected[role].toSorted())
    })
  }
}
