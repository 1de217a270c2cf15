/** What a file may leave out. */
export const DEFAULTS = { target_minutes: 60, target_real_seconds: 240, gravity: 1, mood: 50 } as const
