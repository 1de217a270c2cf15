import { apiRoutes } from '../api/routes.ts'
import {
  account,
  claim,
  endOtherSessions,
  endSession,
  endSessionFields,
  logout,
  noFields,
  passwordFields,
  sendPassword,
} from './handlers/account.tsx'
import { accuracy } from './handlers/accuracy.tsx'
import { asset } from './handlers/asset.ts'
import { ASSIGN_BYTES, assignFields, assignPage, sendAssign } from './handlers/assign.tsx'
import { check, freshCheck } from './handlers/check.tsx'
import { checkFindings } from './handlers/check-findings.tsx'
import { desk, withdrawAssignment, withdrawAssignmentFields } from './handlers/desk.tsx'
import { draft } from './handlers/draft.tsx'
import { drill } from './handlers/drill.tsx'
import { drillLive } from './handlers/drill-live.ts'
import { finish, finishFields, stop } from './handlers/finish.ts'
import { handOver, handOverFields, NOTE_BYTES } from './handlers/hand-over.ts'
import { healthz } from './handlers/healthz.ts'
import { here, hereFields } from './handlers/here.ts'
import { hide, hideFields } from './handlers/hide.ts'
import { home } from './handlers/home.tsx'
import { joinFields, joinPage, sendJoin } from './handlers/join.tsx'
import { leaveOut, leaveOutFields } from './handlers/leave-out.ts'
import { listen, listenFields } from './handlers/listen.ts'
import { LOGIN_BYTES, login, loginFields, sendLogin } from './handlers/login.tsx'
import { approve, approveFields, decline, declineFields } from './handlers/moderate.ts'
import { pause, pauseFields, resume } from './handlers/pause.ts'
import {
  activate,
  changeFields,
  changePerson,
  deactivate,
  erase,
  eraseFields,
  inviteFields,
  invitePage,
  personPage as onePerson,
  sendInvite,
  sendLink,
  setTime,
  timeFields,
} from './handlers/people.tsx'
import { practice } from './handlers/practice.tsx'
import { priority, priorityFields } from './handlers/priority.ts'
import { remedy, remedyFields } from './handlers/remedy.ts'
import { REPLY_BYTES, reply, typedFields } from './handlers/reply.ts'
import { report } from './handlers/report.ts'
import { results } from './handlers/results.tsx'
import {
  acknowledge,
  acknowledgeFields,
  COMMENT_BYTES,
  commentFields,
  review,
  sendComment,
} from './handlers/review.tsx'
import { rule } from './handlers/rule.tsx'
import { rules } from './handlers/rules.tsx'
import { scorecard } from './handlers/scorecard.tsx'
import { scorecardsCsv } from './handlers/scorecards-csv.ts'
import { solve, solveFields } from './handlers/solve.ts'
import { start, startFields } from './handlers/start.ts'
import { sendTeam, teamFields, teams } from './handlers/teams.tsx'
import { withdraw, withdrawFields } from './handlers/withdraw.ts'
import { CHECK_BYTES, checkFields } from './read-check.ts'
import { openForm, openPage, personForm, personPage, type Route, traineeForm, traineePage } from './route.ts'

/** The whole site map: every address there is, who may call it, what it takes and what may be kept of it. */
export const routes: readonly Route[] = [
  // Choosing. Every page says who is signed in, so nobody may keep one.
  openPage('reader', '/', 'no-store', home),
  openPage('reader', '/results', 'no-store', results),
  traineeForm('/drills', startFields, start, { newcomers: 'welcome' }),

  // In the hot seat.
  traineePage('/drills/:id', drill),
  traineePage('/drills/:id/live', drillLive),
  traineePage('/drills/:id/scorecard', scorecard),
  traineeForm('/drills/:id/comments/:comment/acknowledge', acknowledgeFields, acknowledge),
  traineeForm('/drills/:id/reply', typedFields, reply, { maxBytes: REPLY_BYTES }),
  traineeForm('/drills/:id/draft', typedFields, draft, { maxBytes: REPLY_BYTES }),
  traineeForm('/drills/:id/here', hereFields, here),
  traineeForm('/drills/:id/withdraw', withdrawFields, withdraw, { maxBytes: REPLY_BYTES }),
  traineeForm('/drills/:id/hide', hideFields, hide),
  traineeForm('/drills/:id/report', hideFields, report),
  traineeForm('/drills/:id/listen', listenFields, listen, { maxBytes: REPLY_BYTES }),
  traineeForm('/drills/:id/priority', priorityFields, priority),
  traineeForm('/drills/:id/solve', solveFields, solve),
  traineeForm('/drills/:id/hand-over', handOverFields, handOver, { maxBytes: NOTE_BYTES }),
  traineeForm('/drills/:id/remedy', remedyFields, remedy),
  traineeForm('/drills/:id/approve', approveFields, approve),
  traineeForm('/drills/:id/decline', declineFields, decline, { maxBytes: REPLY_BYTES }),
  traineeForm('/drills/:id/pause', pauseFields, pause),
  traineeForm('/drills/:id/resume', pauseFields, resume),
  traineeForm('/drills/:id/finish', finishFields, finish),
  traineeForm('/drills/:id/stop', finishFields, stop),

  // Accounts: the way in, one-time links, one's own account.
  openPage('anyone', '/login', 'no-store', login),
  openForm('anyone', '/login', loginFields, sendLogin, { maxBytes: LOGIN_BYTES }),
  openPage('anyone', '/join/:secret', 'no-store', joinPage),
  openForm('anyone', '/join/:secret', joinFields, sendJoin),
  personForm('person', '/tasks/leave-out', leaveOutFields, leaveOut),
  personForm('person', '/logout', noFields, logout),
  personPage('person', '/account', account),
  personForm('person', '/account/password', passwordFields, sendPassword),
  personForm('person', '/account/sessions/end', endSessionFields, endSession),
  personForm('person', '/account/sessions/end-others', noFields, endOtherSessions),
  personForm('person', '/account/claim', noFields, claim),

  // The desk: a manager's team, an admin's teams.
  personPage('manager', '/desk', desk),
  personPage('manager', '/desk/assign', assignPage),
  personForm('manager', '/desk/assignments', assignFields, sendAssign, { maxBytes: ASSIGN_BYTES }),
  personForm('manager', '/desk/assignments/withdraw', withdrawAssignmentFields, withdrawAssignment),
  personPage('manager', '/desk/scorecards', scorecardsCsv),
  personPage('manager', '/desk/drills/:id', review),
  personForm('manager', '/desk/drills/:id/comments', commentFields, sendComment, { maxBytes: COMMENT_BYTES }),
  personPage('manager', '/desk/invite', invitePage),
  personForm('manager', '/desk/people', inviteFields, sendInvite),
  personPage('manager', '/desk/people/:id', onePerson),
  personForm('manager', '/desk/people/:id/link', noFields, sendLink),
  personForm('manager', '/desk/people/:id/deactivate', noFields, deactivate),
  personForm('manager', '/desk/people/:id/activate', noFields, activate),
  personForm('manager', '/desk/people/:id/time', timeFields, setTime),
  personForm('admin', '/desk/people/:id/change', changeFields, changePerson),
  personForm('admin', '/desk/people/:id/erase', eraseFields, erase),
  personPage('admin', '/desk/teams', teams),
  personForm('admin', '/desk/teams', teamFields, sendTeam),

  // A real draft before it is sent: judged and forgotten.
  openPage('reader', '/check', 'no-store', freshCheck),
  openForm('reader', '/check', checkFields, check, { maxBytes: CHECK_BYTES }),
  openForm('reader', '/check/findings', checkFields, checkFindings, { maxBytes: CHECK_BYTES }),

  // Reading up.
  openPage('reader', '/rules', 'no-store', rules),
  openPage('reader', '/rules/:id', 'no-store', rule),
  openPage('reader', '/practice', 'no-store', practice),
  openPage('reader', '/accuracy', 'no-store', accuracy),

  // For programs.
  ...apiRoutes,

  // Files and signs of life.
  openPage('anyone', '/assets/:name', 'public', asset),
  openPage('anyone', '/healthz', 'no-store', healthz),
]
