/** What a contact is made of, by its columns' names. Each is shown, or not, for itself. */
export const contactFields = ['name', 'office', 'organization', 'email', 'phone'] as const
export type ContactField = (typeof contactFields)[number]

/**
 * How far a field is shown: to those only who look after the unit's contacts, to whoever takes part in the unit, or to everybody. Nothing is shown
 * further than to the first without a consent.
 */
export const reaches = ['NOBODY', 'UNIT', 'PUBLIC'] as const
export type Reach = (typeof reaches)[number]
export type Reaches = Record<ContactField, Reach>

/** How far a field may be shown at most: a telephone number is for the unit. The database holds to it, too. */
export const widestReach = (field: ContactField): Reach => (field === 'phone' ? 'UNIT' : 'PUBLIC')

/** The version of the words (messages `consent.texts`) to which one agrees today. Whoever changes the words counts it up and keeps the old ones. */
export const consentTextVersion = 1

/** On whose word a field is shown: the person's own, somebody's who says that she agreed, or a document's that was public before. */
export type ConsentWord = 'HERSELF' | 'TOLD' | 'PRINTED'

/** A consent that was not taken back. */
export type LiveConsent = { field: ContactField; audience: Exclude<Reach, 'NOBODY'>; word: ConsentWord }

export function reachesOf(live: readonly LiveConsent[]): Reaches {
  const reachOf = (field: ContactField) => live.find((consent) => consent.field === field)?.audience ?? 'NOBODY'
  return {
    name: reachOf('name'),
    office: reachOf('office'),
    organization: reachOf('organization'),
    email: reachOf('email'),
    phone: reachOf('phone'),
  }
}

/** Who reads a contact: everybody, somebody who takes part in its unit, or who looks after the unit's contacts. */
export type ContactReader = 'PUBLIC' | 'UNIT' | 'EDITOR'

export function isShownTo(reader: ContactReader, reach: Reach): boolean {
  return reader === 'EDITOR' || reach === 'PUBLIC' || (reader === 'UNIT' && reach === 'UNIT')
}

/** Whether anything of a contact is shown to `reader`. */
export function isAnyShownTo(reader: ContactReader, shown: Reaches): boolean {
  return contactFields.some((field) => isShownTo(reader, shown[field]))
}

/**
 * What has to be taken back and given anew so that a contact's fields are shown as `wanted`. A consent is for what a field says: where that
 * changed (`changed`), it is given anew. What the person settles by her own word she takes upon herself, where it was somebody else's before.
 */
export function consentSteps(
  live: readonly LiveConsent[],
  wanted: Reaches,
  { changed, word }: { changed: readonly ContactField[]; word: ConsentWord },
): { takeBack: ContactField[]; give: { field: ContactField; audience: LiveConsent['audience'] }[] } {
  const fields = contactFields.filter((field) => {
    const consent = live.find((one) => one.field === field)
    if ((consent?.audience ?? 'NOBODY') !== wanted[field]) return true
    return consent !== undefined && (changed.includes(field) || (word === 'HERSELF' && consent.word !== 'HERSELF'))
  })
  return {
    takeBack: fields.filter((field) => live.some((consent) => consent.field === field)),
    give: fields.flatMap((field) => {
      const audience = wanted[field]
      return audience === 'NOBODY' ? [] : [{ field, audience }]
    }),
  }
}
