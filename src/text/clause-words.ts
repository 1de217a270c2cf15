// What clauses are told by: closed lists of function words, and the verbs and formulas of customer care.

/** A word as compromise tagged it; both words of a contraction have the span of the whole. Offsets count from the sentence. */
export interface TaggedWord {
  readonly text: string
  readonly tags: ReadonlySet<string>
  readonly start: number
  readonly end: number
  /** What stands behind it up to the next word. */
  readonly post: string
}

/** Words between blanks. */
export const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))

export const BRAND = set('we i us me our my ours mine ourselves myself')
export const CUSTOMER = set('you your yours u yourself yourselves')
export const THIRD = set(
  'he she it they this that these those him her them there someone somebody everyone nobody one who which',
)
/** With "your" these are the customer's own doing; your parcel or your order is not the customer. */
export const OWN_DOING = set(
  'mistake error fault failure choice decision negligence behaviour behavior attitude tone carelessness responsibility end side',
)
export const LINKS = set(
  'and but so or because that if when while as since although though which who unless until before after whereas whether',
)
export const OPENERS = set(
  'please kindly just simply then so and but or also now first next do not never always to again ok okay well',
)
/** Compromise takes these for nouns at the front of a request. */
export const REQUESTS = set(
  'dm pm message email text ring inbox contact whatsapp call check visit click reply order send drop give let pop try fill follow use see note read report forward share tell bear rest',
)
export const REQUEST_OBJECTS = set(
  'us our your the me a an here over it this that at in on with through via by for out back',
)
export const FORMULAS = set(
  'thanks thank sorry apologies regards cheers hi hello hey dear welcome congratulations',
)
export const DENIALS = set("not never no nothing nobody hardly neither nor n't without")

export const HELPERS = set(
  'be am is are was were been being do does did have has had will would can could shall should may might must',
)
