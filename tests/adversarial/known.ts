/** Cheats that still get through, in their own words. One that is mended must be taken out here: the suite says so. */
export const GET_THROUGH: readonly string[] = [
  // The right words in the wrong order: no grammar is read that closely.
  'We sorry you mistake our refund kettle today message direct will hour an within hear back Nadia.',
  'Would a colouring book make it better, Nadia? We can post you one, with crayons.',
  // Good answers to somebody else's complaint. Telling them from good answers in other words (a customer writes "trip", the reply
  // "sailing") was tried by shared words and blamed too many good replies.
  'Nadia, I am so sorry your flight was cancelled last night. That is on us. We have rebooked you for 9 am and will text you the seat by 6.',
  "I'm sorry the curry arrived cold, Nadia. That's our mistake. Your £18 is on its way back and the chef will ring you by noon.",
  'So sorry about the wrong haircut, Nadia. Come in tomorrow at ten and Lea will put the fringe right, free of charge.',
  'Your parcel was left in the rain and that is our fault, Nadia. The driver brings a new one by 4 pm today.',
  'Sorry that the room had no heating, Nadia. We have moved you to 214 and taken the night off your bill.',
]
/** Honest replies that are still graded below 4. */
export const TAKEN_FOR_CHEATS: readonly string[] = [
  // "Message us where it should go" is taken for a request that names no channel.
  'That’s two of ours that flooded your kitchen, and I apologise, Nadia. Please don’t use it. Message us where it should go and the new one ships within the hour.',
]
