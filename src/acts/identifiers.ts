import { findPii } from '../pii/find.ts'
import { act } from './reading.ts'

/** Structured personal data in the reply, whoever's it is. */
export const identifiers = act((reading) => findPii(reading.document))
