import { acceptInvitation } from '@/lib/people/acceptance-mutations'
import { createInvitation, resendInvitation, revokeInvitation } from '@/lib/people/invitation-mutations'
import { distinct } from '../factories/defaults'
import { seen, type Target, type Trial } from './trial'
import { now } from './world'

const isToCity = ({ state }: Target) => state !== 'to the secretariat'

/** The open invitation to the place that the state names. */
const invitation = (target: Target) =>
  seen((isToCity(target) ? target.world.invitations.get(target.cityId) : target.world.secretariatInvitationId) ?? '')

export const invitationTrials: Trial[] = [
  {
    name: 'createInvitation',
    action: 'invitation.create',
    seen: 'public',
    run: (viewer, target) => {
      const place = { networkId: target.world.networkId, actsFor: isToCity(target) ? target.cityId : 'secretariat' }
      const person = { name: 'Rosa Prates', email: `rosa-${distinct()}@provas.example`, language: 'pt' as const }
      const terms = { office: null, isLead: true, startsOn: null, endsOn: null }
      return createInvitation(viewer, { ...place, ...person, ...terms }, now)
    },
  },
  {
    name: 'resendInvitation',
    action: 'invitation.resend',
    seen: 'hidden',
    run: (viewer, target) => resendInvitation(viewer, invitation(target), now),
  },
  {
    name: 'revokeInvitation',
    action: 'invitation.revoke',
    seen: 'hidden',
    run: (viewer, target) => revokeInvitation(viewer, invitation(target), now),
  },
  {
    name: 'acceptInvitation',
    action: 'invitation.accept',
    seen: 'hidden',
    // Of a city that is hers: the invitation of the one who acts for it, and that is she.
    run: (viewer, { world, cityId }) =>
      acceptInvitation(viewer, { id: world.invitationsOfDelegates.get(cityId) ?? '' }, now),
  },
]
