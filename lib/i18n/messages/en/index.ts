import auth from './auth'
import cities from './cities'
import common from './common'
import consent from './consent'
import contacts from './contacts'
import continuation from './continuation'
import editions from './editions'
import errors from './errors'
import feeds from './feeds'
import forms from './forms'
import handover from './handover'
import handoverOut from './handoverOut'
import held from './held'
import history from './history'
import indicators from './indicators'
import invitations from './invitations'
import mail from './mail'
import mandates from './mandates'
import materials from './materials'
import meetings from './meetings'
import meta from './meta'
import network from './network'
import notices from './notices'
import ownData from './ownData'
import papers from './papers'
import people from './people'
import plan from './plan'
import planImport from './planImport'
import planOut from './planOut'
import polls from './polls'
import privacy from './privacy'
import progress from './progress'
import proposals from './proposals'
import registerImport from './registerImport'
import reportOut from './reportOut'
import reportWriting from './reportWriting'
import schedule from './schedule'
import scheduleViews from './scheduleViews'
import secretariat from './secretariat'
import status from './status'
import translation from './translation'
import unit from './unit'
import workspace from './workspace'

export default {
  auth,
  cities,
  common,
  contacts,
  consent,
  continuation,
  editions,
  errors,
  feeds,
  forms,
  handover,
  handoverOut,
  held,
  history,
  indicators,
  invitations,
  mail,
  mandates,
  materials,
  meetings,
  meta,
  network,
  notices,
  ownData,
  papers,
  people,
  plan,
  planOut,
  planImport,
  polls,
  privacy,
  progress,
  proposals,
  registerImport,
  reportOut,
  reportWriting,
  schedule,
  scheduleViews,
  secretariat,
  status,
  translation,
  unit,
  workspace,
}
