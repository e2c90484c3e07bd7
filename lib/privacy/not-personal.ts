/** Columns of the same models, and of others that have to do with people, that say nothing of a person. */
export const notPersonal: Readonly<Record<string, readonly string[]>> = {
  Person: ['id', 'isDemo', 'version'],
  Delegate: ['id', 'version'],
  SecretariatMember: ['id', 'version'],
  Contact: ['id', 'unitId', 'version'],
  ContactConsent: ['id'],
  Mail: ['id', 'noticeId', 'isBulk', 'nextAttemptAt', 'attempts'],
  Invitation: ['id', 'noticeId', 'version'],
  RegisterImport: ['id', 'networkId', 'readAt', 'fileName', 'state', 'appliedAt', 'undoneAt', 'remains'],
  PlanImport: ['id', 'unitId', 'readAt', 'version'],
  DelegationMember: ['position'],
  MaterialChunk: ['materialId', 'position'],
  AgendaItem: [
    ...['id', 'activityId', 'position', 'title', 'notes', 'minutes', 'leadCityId', 'carriedFromId', 'version'],
    ...['removedAt', 'formerPosition'],
  ],
  MeetingGuest: ['position'],
  MeetingAnswer: ['id', 'activityId', 'cityId', 'choice', 'onSite', 'remote', 'note', 'way', 'version'],
  TranslationRequest: ['id', 'planId'],
  Session: ['id'],
  SignInRequest: ['id', 'attempts', 'expiresAt', 'consumedAt'],
  RateLimit: ['expire'],
  // Before and after hold ids, dates and the texts of plans, proposals and cards, and of a contact only which fields changed.
  ChangeRecord: ['id', 'subjectType', 'unitId', 'planId', 'cityId', 'before', 'after'],
  Notice: ['id', 'kind', 'unitId', 'data', 'mergeKey', 'dueAt', 'addressedAt', 'calledOffAt'],
  City: [
    ...['id', 'networkId', 'slug', 'name', 'language', 'country', 'subdivision', 'governmentKind', 'governmentName'],
    ...['motto', 'website', 'population', 'populationYear', 'latitude', 'longitude', 'timeZone', 'presentation'],
    ...['acceptsMail', 'confirmedOn', 'isDemo', 'archivedAt', 'version'],
  ],
}

/** The models that say nothing of people, but for what cities write in their texts. */
export const withoutPeople: readonly string[] = [
  ...[
    'Activity',
    'ActivityAxis',
    'ActivityObjective',
    'AttendanceSheet',
    'Axis',
    'CityAttendance',
    'DatePoll',
    'Decision',
  ],
  ...['Duty', 'Mandate', 'MandateExtension', 'Material', 'MeetingCall', 'MeetingInvitee', 'MeetingMinutes', 'Network'],
  ...['Edition', 'Handover', 'HandoverMandate', 'HandoverPoint', 'ObjectiveCity', 'ProgressNote'],
  ...['IndicatorReading', 'ObjectiveIndicator', 'Report', 'ReportEdition', 'ReportSection'],
  ...['Objective', 'Plan', 'PollAnswer', 'PollCandidate', 'PollVote', 'Proposal', 'ProposalWord', 'Unit', 'UnitLogo'],
]
