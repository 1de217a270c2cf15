/** What a role may do, in the words of the forms that give it. */
export const ROLE_WORDS = {
  trainee: 'Trainee: practises, and does what is assigned',
  manager: 'Manager: also invites, assigns and reads the scorecards of one team',
  admin: 'Admin: leads all teams and everybody’s account',
} as const
