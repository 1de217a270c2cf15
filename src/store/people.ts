/** Who may do what: a trainee practises, a manager also leads the people of one team, an admin leads all teams. */
export const ROLES = ['trainee', 'manager', 'admin'] as const
export type Role = (typeof ROLES)[number]

export interface Team {
  readonly id: string
  readonly name: string
  /** IANA name, like `Europe/Dublin`: due dates end with the day there. */
  readonly timeZone: string
  readonly createdAt: number
}

/** Somebody with an account, or invited to one. */
export interface Person {
  readonly id: string
  /** What they sign in with: lower case, unique. */
  readonly login: string
  /** As colleagues see it. */
  readonly name: string
  readonly role: Role
  /** Null only for the first admin until the set-up is done. */
  readonly team: string | null
  readonly createdAt: number
  /** Null until they have followed their link and chosen a password. */
  readonly joinedAt: number | null
  readonly deactivatedAt: number | null
  /** How many times the usual time they have in assigned drills and tests: an accommodation, 1 for most. */
  readonly extraTime: number
}

/** Why a change to a person was not made. */
export type PersonProblem = 'not_found' | 'login_taken' | 'last_admin'
export type PersonChanged = { readonly ok: true } | { readonly ok: false; readonly why: PersonProblem }

/** What is to become different about a person; what is left out stays. */
export interface PersonChange {
  readonly role?: Role | undefined
  readonly team?: string | undefined
  readonly name?: string | undefined
  readonly extraTime?: number | undefined
}

/** A one-time link: to set up the installation, to join, or to choose a new password. Known by its hash alone. */
export interface Link {
  readonly id: string
  readonly person: string
  readonly kind: 'setup' | 'invitation' | 'reset'
  /** Who made it; null for the command line. */
  readonly madeBy: string | null
  readonly createdAt: number
  readonly expiresAt: number
}

/** One browser in which somebody is signed in. Known by the hash of its cookie alone. */
export interface Session {
  readonly id: string
  readonly person: string
  /** "Firefox on Linux": how its owner recognises it. */
  readonly device: string
  readonly createdAt: number
  readonly seenAt: number
}

/** What joining or resetting writes, in one transaction with using the link up. */
export interface Joining {
  readonly at: number
  readonly passwordHash: string
  /** Set with `setup` and `invitation`; a `reset` changes no name. */
  readonly name?: string | undefined
  /** Set with `setup`: the first admin's own login and their team, which is made. Ignored with other links. */
  readonly login?: string | undefined
  readonly team?: Team | undefined
}

/**
 * Accounts. Logins are kept and compared in lower case; whoever calls trims them. Times given as `now` and `at` are the
 * caller's clock. What belongs to a session is asked by its hash; what is changed for others is
 * checked by the use case.
 */
export interface PeopleStore {
  createTeam(team: Team): Promise<void>
  /** All teams, by name. */
  teams(): Promise<readonly Team[]>
  renameTeam(id: string, name: string, timeZone: string): Promise<boolean>

  /** `login_taken` when somebody has it, deactivated people among them. */
  createPerson(person: Person): Promise<PersonChanged>
  person(id: string): Promise<Person | null>
  personByLogin(login: string): Promise<Person | null>
  /** All people of a team, or of all teams with null; by name, deactivated ones last. */
  people(team: string | null): Promise<readonly Person[]>
  /** Whether an active admin who has joined exists: until then the set-up link is printed. */
  hasAdmin(): Promise<boolean>
  /**
   * `last_admin` when no active, joined admin would be left. A new role ends the person's sessions, and the links they made
   * for others. Rejects when there is no such team.
   */
  changePerson(id: string, change: PersonChange): Promise<PersonChanged>
  /**
   * Ends the person's sessions and link, and the links they made for others, in the same transaction: who leaves takes no way
   * in along. `last_admin` as above. Somebody deactivated already keeps the first time.
   */
  deactivatePerson(id: string, at: number): Promise<PersonChanged>
  /** Gives the account back; they sign in anew, with the password they had. */
  activatePerson(id: string): Promise<PersonChanged>
  /**
   * Deletes the person with their drills, events, drafts, tasks, sessions and links, and the comments on their drills. What
   * they wrote on others' drills stays, by `SOMEBODY_WHO_LEFT`, and so do the assignments they made, by nobody.
   * `last_admin` as above.
   */
  erasePerson(id: string): Promise<PersonChanged>

  /** The scrypt line of an active person who has joined; null for everybody else. */
  passwordOf(login: string): Promise<{ readonly person: string; readonly passwordHash: string } | null>
  /** Ends the person's link and their sessions but `keep` (an id). False unless they have joined and are active. */
  setPassword(person: string, passwordHash: string, keep: string | null): Promise<boolean>

  /** Earlier links of the person stop working: one link a person. */
  createLink(link: Link & { readonly hash: string }): Promise<void>
  /** A link that is unused and not expired at the time, of somebody not deactivated. */
  linkByHash(hash: string, now: number): Promise<(Link & { readonly for: Person }) | null>
  /**
   * Uses the link up, writes password, name, and with a set-up link login and team. Ends the person's sessions.
   * `not_found` when the link is used, expired or unknown by then; with `login_taken` it stays unused.
   */
  useLink(hash: string, joining: Joining): Promise<PersonChanged>

  /** False when the person has not joined or is deactivated, as may happen while their password is checked. */
  createSession(session: Session & { readonly hash: string; readonly expiresAt: number }): Promise<boolean>
  /** The session with its person, when neither has ended: seen since `idleSince`, not expired at `now`, person active. */
  sessionByHash(
    hash: string,
    now: number,
    idleSince: number,
  ): Promise<{ readonly session: Session; readonly person: Person } | null>
  /** Notes that the session was used; called at most once a minute. */
  touchSession(id: string, at: number): Promise<void>
  /** Of one person, newest first; ended ones are gone. */
  sessions(person: string, now: number, idleSince: number): Promise<readonly Session[]>
  /** False when it is not the person's. */
  endSession(person: string, id: string): Promise<boolean>
  /** All of the person's sessions but `keep`. Answers how many. */
  endSessions(person: string, keep: string | null): Promise<number>
  deleteStaleSessions(now: number, idleSince: number): Promise<number>

  /**
   * The guest's drills become the person's practice drills, and the guest is forgotten. Answers how many drills: none, and
   * nothing is changed, when there is no such guest or person.
   */
  claimDrills(guest: string, person: string): Promise<number>
}
