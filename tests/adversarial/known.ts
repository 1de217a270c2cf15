/** Cheats that still get through, in their own words. One that is mended must be taken out here: the suite says so. */
export const GET_THROUGH: readonly string[] = [
  // The right words in the wrong order: no grammar is read that closely.
  'We sorry you mistake our refund kettle today message direct will hour an within hear back Nadia.',
  // Right in form: only who knows the world sees that it answers something else, or can never be met.
  'To change your profile picture, open Settings, tap Photo and choose a new one. It shows within a minute. Enjoy!',
  "We're sorry, Camille. We replaced the battery of your watch and it will be ready on Friday at four.",
  'As a gesture of goodwill we will replace the stone at no cost, Camille, once your grandmother confirms in person that there was one.',
  "We'll gladly give you two nights free, Leilani, if you can show us a ticket for the week that was stamped by the closed pool.",
  // The end of a number, spelled and told in passing.
  'We refunded the fee, Samuel, to the account whose number ends with the words seven, seven, one and two and which is overdrawn by ninety pounds.',
]
/** Honest replies that are still graded below 4. */
export const TAKEN_FOR_CHEATS: readonly string[] = []
