import { accessBugs } from './access.mjs'
import { contactBugs } from './contacts.mjs'
import { contentBugs } from './content.mjs'
import { continuationBugs } from './continuation.mjs'
import { editionBugs } from './editions.mjs'
import { feedBugs } from './feeds.mjs'
import { handoverBugs } from './handover.mjs'
import { handoverOutBugs } from './handover-out.mjs'
import { heldBugs } from './held.mjs'
import { importBugs } from './imports.mjs'
import { invitationBugs } from './invitations.mjs'
import { logoBugs } from './logos.mjs'
import { mailBugs } from './mail.mjs'
import { mandateBugs } from './mandates.mjs'
import { materialBugs } from './materials.mjs'
import { meetingBugs } from './meetings.mjs'
import { paperBugs } from './papers.mjs'
import { planImportBugs } from './plan-imports.mjs'
import { planPaperBugs } from './plan-papers.mjs'
import { pollBugs } from './polls.mjs'
import { privacyBugs } from './privacy.mjs'
import { progressBugs } from './progress.mjs'
import { proposalBugs } from './proposals.mjs'
import { recordBugs } from './record.mjs'
import { reportFactBugs } from './report-facts.mjs'
import { reportBugs } from './reports.mjs'
import { sessionBugs } from './sessions.mjs'
import { timeBugs } from './time.mjs'
import { translationBugs } from './translation.mjs'

/**
 * @typedef {object} PlantedBug
 * @property {string} promise what would no longer hold, in one sentence
 * @property {string} file
 * @property {[find: string, replace: string][]} edits each text stands in the file exactly once
 * @property {string[]} tests the files of which one must turn red
 * @property {string} [only] how the names of the tests begin that are run of a file in which many others take long
 */

/** @type {PlantedBug[]} */
export const plantedBugs = [
  ...accessBugs,
  ...sessionBugs,
  ...recordBugs,
  ...contentBugs,
  ...contactBugs,
  ...privacyBugs,
  ...importBugs,
  ...planImportBugs,
  ...timeBugs,
  ...editionBugs,
  ...feedBugs,
  ...mandateBugs,
  ...meetingBugs,
  ...materialBugs,
  ...logoBugs,
  ...progressBugs,
  ...reportBugs,
  ...proposalBugs,
  ...translationBugs,
  ...paperBugs,
  ...planPaperBugs,
  ...pollBugs,
  ...heldBugs,
  ...reportFactBugs,
  ...handoverBugs,
  ...handoverOutBugs,
  ...continuationBugs,
  ...invitationBugs,
  ...mailBugs,
]
