import type { Token } from '../text/document.ts'
import type { Phrases } from '../text/phrases.ts'
import { note, type Word } from '../text/vocabulary.ts'
import { invitations } from './channels.ts'
import { defences } from './defences.ts'
import { said } from './mentions.ts'
import { brushOffs, insults, mockery } from './mockery.ts'
import { act, type Reading } from './reading.ts'
import { specifics, tellsTheCase } from './specifics.ts'
import { steps } from './steps.ts'
import { promisesOfNews } from './times.ts'

/**
 * What speaks for a pasted text and against it, fitted by logistic regression on data/training (writer by writer left out:
 * F1 0.75 where counting words alone reached 0.73; on the three rounds 0.69 against 0.46). `underWay` is
 * set by hand: short answers inside a talk belong to it, and the training data has few of them.
 */
const WEIGHTS = {
  sharedRare: -1.04,
  sharedCommon: 0.36,
  ownRare: -0.59,
  ownCommon: -0.33,
  nothingShared: 2.14,
  step: -0.75,
  handoff: 0.64,
  defence: 1.42,
  time: -1.39,
  rude: -1.06,
  closing: -0.58,
  underWay: -1,
}
const BIAS = -0.13
/** From this on a text counts as pasted; a little under even, as most short replies without a case are. */
const CUT = -0.3
/** More words than these tell no more. */
const MOST = { shared: 4, ownRare: 8, ownCommon: 6 }

/** Whether the reply could be pasted under most complaints: nothing of this one in it, and little that any reply has not. */
export const couldBeAnybodys = act((reading): boolean => likeness(reading) >= CUT)

/** Speaks of this case: tells it, and is no text that could stand anywhere. */
export const speaksToTheCase = act((reading): boolean => tellsTheCase(reading) && !couldBeAnybodys(reading))

function commonAmong(tokens: readonly Token[], replyWords: Phrases): number {
  let count = 0
  for (const { kind, word } of tokens) if (kind === 'word' && hasCommonStem(word, replyWords)) count++
  return count
}
const hasCommonStem = note(({ stem }: Word, replyWords: Phrases): boolean => replyWords.has(stem))

function likeness(reading: Reading): number {
  const { shared, own } = specifics(reading)
  const replyWords = reading.phrases('reply-words')
  const [sharedCommon, ownCommon] = [commonAmong(shared, replyWords), commonAmong(own, replyWords)]
  const moves = invitations(reading).length > 0
  let sum = BIAS
  sum += WEIGHTS.sharedRare * Math.min(shared.length - sharedCommon, MOST.shared)
  sum += WEIGHTS.sharedCommon * Math.min(sharedCommon, MOST.shared)
  sum += WEIGHTS.ownRare * Math.min(own.length - ownCommon, MOST.ownRare)
  sum += WEIGHTS.ownCommon * Math.min(ownCommon, MOST.ownCommon)
  // A draft without its thread can share nothing with it.
  if (shared.length === 0 && reading.thread.length > 0) sum += WEIGHTS.nothingShared
  if (steps(reading).length > 0) sum += WEIGHTS.step
  if (moves) sum += WEIGHTS.handoff
  if (defences(reading).length > 0) sum += WEIGHTS.defence
  if (promisesOfNews(reading).length > 0) sum += WEIGHTS.time
  if (insults(reading).length + mockery(reading).length + brushOffs(reading).length > 0) sum += WEIGHTS.rude
  if (moves) return sum
  if (reading.situation.thread.some((post) => post.from === 'brand')) sum += WEIGHTS.underWay
  return said(reading, 'closings').length > 0 ? sum + WEIGHTS.closing : sum
}
