import type { RetentionKey } from './retention'

// Everything that is kept of people, column by column, with what the privacy page says of it. A test compares it with the models
// (prisma/models): a column of a model that has to do with people is either here or in not-personal.ts.

/** What a column tells of a person, as the privacy page names it (messages `privacy.words`). */
export type DataWord =
  | 'name'
  | 'address'
  | 'phone'
  | 'office'
  | 'organization'
  | 'city'
  | 'language'
  | 'timeZone'
  | 'lead'
  | 'period'
  | 'suspension'
  | 'lastSignIn'
  | 'consents'
  | 'choices'
  | 'waitingNews'
  | 'mailFate'
  | 'causedBy'
  | 'sessions'
  | 'calendarAddress'
  | 'secretHash'
  | 'wayBack'
  | 'counters'
  | 'acts'
  | 'officeAddress'
  | 'invitations'
  | 'namedInTable'
  | 'comesTo'
  | 'answeredFor'
  | 'inFiles'
  | 'translations'
  | 'erasedHash'

/**
 * On what it rests. `task`: the public task of the cities and their network (LGPD art. 7, III, and art. 23; Ley 18.331, art. 9, B; Ley 25.326, art. 5,
 * 2, b; Ley 19.628 as of Ley 21.719, art. 20). `consent`: LGPD art. 7, I, and art. 8; Ley 18.331, art. 9; Ley 25.326, art. 5, 1; Ley 19.628 as of Ley
 * 21.719, art. 12. `security`: LGPD art. 6, VII, and art. 46; Ley 18.331, art. 10; Ley 25.326, art. 9; Ley 19.628 as of Ley 21.719, art. 14 quinquies.
 */
type Basis = 'task' | 'consent' | 'security'

/** Until when: for so many days after its end, or as long as something lasts (messages `privacy.until`). */
export type Until = RetentionKey | 'account' | 'agreed' | 'card' | 'material' | 'session' | 'record'

export type KeptRecord = {
  /** Names it in the messages (`privacy.kept`). */
  key:
    | 'account'
    | 'delegations'
    | 'contacts'
    | 'invitations'
    | 'imports'
    | 'meetings'
    | 'materials'
    | 'mails'
    | 'choices'
    | 'calendar'
    | 'signIn'
    | 'record'
    | 'cityCard'
    | 'erased'
  basis: Basis
  until: Until
  of: Record<string, Record<string, DataWord>>
}

/** Columns that all tell the same. */
const all = (word: DataWord, ...columns: string[]): Record<string, DataWord> =>
  Object.fromEntries(columns.map((column) => [column, word]))

export const keptRecords: readonly KeptRecord[] = [
  {
    key: 'account',
    basis: 'task',
    until: 'unusedAccount',
    of: {
      Person: {
        name: 'name',
        email: 'address',
        language: 'language',
        timeZone: 'timeZone',
        suspendedAt: 'suspension',
        emailVerified: 'lastSignIn',
        lastSignInAt: 'lastSignIn',
      },
    },
  },
  {
    key: 'delegations',
    basis: 'task',
    until: 'account',
    of: {
      Delegate: {
        personId: 'name',
        cityId: 'city',
        office: 'office',
        isLead: 'lead',
        startsOn: 'period',
        endsOn: 'period',
      },
      SecretariatMember: { personId: 'name', networkId: 'organization', startsOn: 'period', endsOn: 'period' },
      TranslationRequest: all('translations', 'personId', 'language', 'askedAt', 'askedById', 'endedAt'),
    },
  },
  {
    key: 'contacts',
    basis: 'consent',
    until: 'agreed',
    of: {
      Contact: {
        name: 'name',
        office: 'office',
        organization: 'organization',
        email: 'address',
        phone: 'phone',
        cityId: 'city',
      },
      ContactConsent: {
        contactId: 'consents',
        field: 'consents',
        audience: 'consents',
        word: 'consents',
        toldById: 'consents',
        textVersion: 'consents',
        givenAt: 'consents',
        withdrawnAt: 'consents',
        withdrawnWord: 'consents',
      },
    },
  },
  {
    key: 'invitations',
    basis: 'task',
    until: 'invitation',
    of: {
      Invitation: {
        name: 'name',
        address: 'address',
        language: 'language',
        cityId: 'city',
        networkId: 'city',
        office: 'office',
        isLead: 'lead',
        startsOn: 'period',
        endsOn: 'period',
        ...all('invitations', 'createdAt', 'invitedById', 'acceptedAt', 'acceptedById', 'revokedAt', 'expiresAt'),
        tokenHash: 'secretHash',
      },
      SignInRequest: { invitationId: 'invitations' },
    },
  },
  {
    ...({ key: 'imports', basis: 'task', until: 'registerImport' } as const),
    of: {
      RegisterImport: { personId: 'causedBy', content: 'namedInTable', effects: 'namedInTable' },
      PlanImport: { personId: 'causedBy', text: 'namedInTable' },
    },
  },
  {
    ...({ key: 'meetings', basis: 'task', until: 'delegation' } as const),
    of: {
      DelegationMember: { answerId: 'comesTo', name: 'name', office: 'office', isRemote: 'comesTo' },
      AgendaItem: { leadName: 'name' },
      MeetingGuest: { activityId: 'comesTo', name: 'name', office: 'office' },
      MeetingAnswer: { answeredById: 'answeredFor', answeredAt: 'answeredFor' },
    },
  },
  { key: 'materials', basis: 'task', until: 'material', of: { MaterialChunk: { bytes: 'inFiles' } } },
  {
    key: 'mails',
    basis: 'task',
    until: 'mail',
    of: {
      Mail: {
        personId: 'name',
        address: 'address',
        language: 'language',
        timeZone: 'timeZone',
        ...all('mailFate', 'createdAt', 'sentAt', 'failedAt', 'droppedAt', 'lastError'),
      },
    },
  },
  {
    ...({ key: 'choices', basis: 'task', until: 'account' } as const),
    of: {
      NoticeChoice: { personId: 'choices', kind: 'choices', delivery: 'choices' },
      DigestEntry: { personId: 'waitingNews', noticeId: 'waitingNews', createdAt: 'waitingNews' },
    },
  },
  {
    key: 'calendar',
    basis: 'task',
    until: 'account',
    of: { PrivateFeed: { personId: 'calendarAddress', createdAt: 'calendarAddress', tokenHash: 'secretHash' } },
  },
  {
    key: 'signIn',
    basis: 'security',
    until: 'session',
    of: {
      Session: { personId: 'sessions', createdAt: 'sessions', expiresAt: 'sessions', tokenHash: 'secretHash' },
      SignInRequest: {
        email: 'address',
        tokenHash: 'secretHash',
        codeHash: 'secretHash',
        returnTo: 'wayBack',
        createdAt: 'sessions',
      },
      RateLimit: { key: 'counters', points: 'counters' },
    },
  },
  {
    key: 'record',
    basis: 'task',
    until: 'record',
    of: {
      ChangeRecord: { personId: 'acts', actingCityId: 'acts', at: 'acts', action: 'acts', subjectId: 'acts' },
      Notice: { personId: 'causedBy', createdAt: 'causedBy' },
    },
  },
  {
    key: 'cityCard',
    basis: 'task',
    until: 'card',
    of: { City: { contactEmail: 'officeAddress', contactPhone: 'officeAddress' } },
  },
  {
    key: 'erased',
    basis: 'security',
    until: 'erasedPerson',
    of: { ErasedPerson: { personId: 'erasedHash', addressHash: 'erasedHash', erasedAt: 'erasedHash' } },
  },
]

/** The words of a record, each once, in the order of its columns. */
export function wordsOf({ of }: KeptRecord): DataWord[] {
  return [...new Set(Object.values(of).flatMap((columns) => Object.values(columns)))]
}
