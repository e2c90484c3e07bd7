// What would let somebody act for a city who was not asked to, or not by who may ask. One promise each; see ../planted-bugs.mjs.

const tokens = 'lib/auth/invitation-token.ts'
const acceptance = 'lib/people/acceptance-mutations.ts'
const mutations = 'lib/people/invitation-mutations.ts'
const accepted = ['lib/notices/invitation.test.ts']
const sent = ['lib/notices/invitation-sending.test.ts']
const matrix = ['lib/permissions/matrix.test.ts']
const open = 'return { acceptedAt: null, revokedAt: null, expiresAt: { gt: now } }'

/** @type {import('./all.mjs').PlantedBug[]} */
export const invitationBugs = [
  {
    promise: 'An invitation is good for seven days.',
    file: tokens,
    edits: [[open, 'return { acceptedAt: null, revokedAt: null, expiresAt: { not: null } }']],
    tests: accepted,
  },
  {
    promise: 'An invitation that was revoked is nobody’s to accept.',
    file: tokens,
    edits: [[open, 'return { acceptedAt: null, expiresAt: { gt: now } }']],
    tests: sent,
  },
  {
    promise: 'An invitation that was accepted lets nobody in again.',
    file: tokens,
    edits: [[open, 'return { revokedAt: null, expiresAt: { gt: now } }']],
    tests: accepted,
  },
  {
    promise: 'The database keeps only the hash of an invitation’s token.',
    file: tokens,
    edits: [['data: { tokenHash: hashToken(token), expiresAt }', 'data: { tokenHash: token, expiresAt }']],
    tests: accepted,
  },
  {
    promise: 'An invitation that is sent again has no other link than the new one.',
    file: mutations,
    edits: [['tokenHash: null, expiresAt: null, version', 'version']],
    tests: sent,
  },
  {
    promise: 'Of an invitation that is sent again while it waits, one mail goes.',
    file: 'lib/notices/kinds/invitation.ts',
    edits: [[' || found.noticeId !== id', '']],
    tests: sent,
  },
  {
    promise: 'Only whose address it is accepts an invitation.',
    file: acceptance,
    edits: [["!invited || !can(viewer, 'invitation.accept', { personId: invited.id })", '!invited']],
    tests: accepted,
  },
  {
    promise: 'Who invited gives nothing that is not hers to give any more.',
    file: acceptance,
    edits: [["    if (!can(inviter, 'invitation.create', place.resource)) return refuse('inviterMayNot')\n", '']],
    tests: accepted,
  },
  {
    promise: 'An account begins with a proved address of an open invitation, and with no other.',
    file: 'lib/auth/sign-in.ts',
    edits: [['  if (invitation?.address !== email) return null\n', '  if (!invitation) return null\n']],
    tests: ['lib/auth/invited-sign-in.test.ts'],
  },
  {
    promise: 'Who was suspended is not let in by an invitation.',
    file: 'lib/auth/sign-in.ts',
    edits: [['where: { ...who, suspendedAt: null }', 'where: who']],
    tests: accepted,
  },
  {
    promise: 'Inviting asks who may.',
    file: mutations,
    edits: [["const refusal = authorize(viewer, 'invitation.create', place.resource)", 'const refusal = null']],
    tests: matrix,
    only: 'createInvitation: ',
  },
  {
    promise: 'Revoking an invitation asks who may.',
    file: mutations,
    edits: [['if (!row || !place || !can(viewer, action, place.resource))', 'if (!row || !place)']],
    tests: matrix,
    only: 'revokeInvitation: ',
  },
  {
    promise: 'Nobody floods a mailbox with invitations.',
    file: mutations,
    edits: [[" && (await isWithinLimit('invitationsPerAddress', address))", '']],
    tests: sent,
  },
  {
    promise: 'Nobody sends more invitations in a day than a city needs.',
    file: mutations,
    edits: [['(await isWithinLimit(limit, actor.personId)) && ', '']],
    tests: sent,
  },
  {
    promise: 'No invitation goes to an address whose letters look like others.',
    file: 'lib/people/address-schema.ts',
    edits: [['return isAscii(local) && isPlainDomain(domain)', 'return isAscii(local)']],
    tests: ['lib/people/address-schema.test.ts'],
  },
  {
    promise: 'No invitation goes to a list.',
    file: 'lib/people/address-schema.ts',
    edits: [["  if (/[,;\\s]|@.*@/.test(text)) return 'addressList'\n", '']],
    tests: ['lib/people/address-schema.test.ts'],
  },
  {
    promise: 'Who was removed comes back by an invitation only.',
    file: 'lib/people/delegate-mutations.ts',
    edits: [
      [
        "    // Who was removed comes back by an invitation, as everybody comes.\n    if (hasEnded(delegate, now)) return refuse('alreadyDone')\n",
        '',
      ],
    ],
    tests: ['lib/people/mutations.test.ts'],
  },
  {
    promise: 'The record says for which city somebody acted who acts for several.',
    file: 'lib/permissions/acting-city.ts',
    edits: [['mandate.inForce && unitIds.includes(mandate.unitId)', 'unitIds.includes(mandate.unitId)']],
    tests: ['lib/permissions/acting-city.test.ts'],
  },
]
