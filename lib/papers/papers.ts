/** The papers of a meeting, in the order in which they are offered, by their names in addresses. */
export const meetingPapers = ['call', 'attendance', 'minutes'] as const
export type MeetingPaper = (typeof meetingPapers)[number]
