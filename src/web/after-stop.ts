/** Where a drill that was stopped leads: home, with a word that it left no mark. */
export const AFTER_STOP = '/?done=stopped'
