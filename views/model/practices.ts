import type { Practice } from '../props.ts'

/** What good social-media customer care is. Ids are stable: rules, scenarios and tests cite them. */
export const PRACTICES: readonly Practice[] = [
  {
    id: 'P1',
    title: 'Answer fast',
    reason:
      '53% of people who write to a brand on Twitter want an answer within 1 hour, 72% when it is a complaint; 24 hours is the outer limit',
    means:
      'The first-response clock stops at a reply that acknowledges and is not canned; a placeholder earns half and starts a second clock (next update: 1 h, or the time promised)',
  },
  {
    id: 'P2',
    title: 'Never neglect',
    reason:
      '56% of tweets to companies went unanswered; a customer left hanging gets angrier and complains on other channels',
    means:
      'Unanswered threads escalate: the customer posts again, bystanders join, the complaint shows up elsewhere',
  },
  {
    id: 'P3',
    title: "Apologise, don't defend",
    reason: 'Accept the blame; they blame the situation and the product, not you',
    means:
      'Sincere apology and ownership count; hollow apology ("sorry you feel", "sorry if"), blame, denial, excuse, minimising, policy-hiding count against. Where the business is not at fault, regret is enough and admission is not asked for',
  },
  {
    id: 'P4',
    title: 'Stay courteous, whoever is watching',
    reason: 'Every reply stands under the logo: the public reads it as the whole business',
    means:
      "Rudeness, sarcasm, mockery, threats, shouting; brand voice, not one person's rant. A calm boundary to an abuser is courteous, and ending the exchange after one warning is right",
  },
  {
    id: 'P5',
    title: 'Be personal',
    reason: 'Canned replies are spotted at once',
    means:
      "Answers the actual issue in its own terms, not a template, not the same text twice. Name or handle as the platform shows it and the agent's initials are small extras: a name alone earns little",
  },
  {
    id: 'P6',
    title: 'Be concise, not curt',
    reason: 'Public posts are short (140 characters once, 280 today); long exchanges belong in private',
    means: 'Length against the platform; curtness against the gravity of the complaint',
  },
  {
    id: 'P7',
    title: 'No personal information in public, neither asked nor discussed',
    reason: 'Anyone can read it; e-mail, phone, order and account numbers, money, health',
    means:
      "Leak = showing or repeating it; solicitation = asking for it where it would be public. If the customer posted it, don't repeat it: ask them to remove it and move to a private message",
  },
  {
    id: 'P8',
    title: 'Take it offline the right way',
    reason:
      'Acknowledge in public, then ask for a private message with their contact data, and reach out yourself',
    means: `Right: public acknowledgement + the platform's own private message (its link included), or the company's signed-in inbox where policy names it, + who acts by when. Where the brand cannot open a private message (X), the invitation is the next move. Wrong: "call our customer service", "write to us on another network", handing off without acknowledging, handing off what could be answered`,
  },
  {
    id: 'P9',
    title: 'On a review site the rule differs',
    reason: 'Many have no private message',
    means:
      'A direct contact with a named person or team who knows the case is right; a general hotline is not',
  },
  {
    id: 'P10',
    title: 'Solve it, with action',
    reason: 'People want a meaningful step, not acknowledgement alone',
    means: 'States what will be or was done, by whom, by when; the record panel lets the trainee do it',
  },
  {
    id: 'P11',
    title: 'Close the loop in public',
    reason: 'Once it is solved, say so where it began',
    means: 'A resolution post after the private talk',
  },
  {
    id: 'P12',
    title: 'Keep the customer in the loop',
    reason: 'Updates in real time appease',
    means: 'Promised updates arrive; a promise not kept counts as neglect',
  },
  {
    id: 'P13',
    title: 'Go the extra mile',
    reason:
      'Customers with a good online complaint experience return and buy more (34%), recommend (43%), praise in public (42%)',
    means:
      "Goodwill beyond what is owed; the drill's outcome shows return, recommend and praise. In public: open to everyone affected, or small and in kind; a sum for one person is better told in private",
  },
  {
    id: 'P14',
    title: 'Never delete criticism',
    reason: 'Removing a valid complaint makes it worse',
    means:
      'Hiding or deleting it backfires (screenshots, pile-on). Exceptions, each told to the author: personal data of anyone (hide at once, say so, answer, invite to repost without it), threats, slurs, spam. A hidden complaint still wants its answer',
  },
  {
    id: 'P15',
    title: 'Listen beyond your own page',
    reason:
      'People post about the brand without tagging it, on review sites, in groups, and expect to be found',
    means: 'Listening inbox with untagged mentions and reviews; finding and answering them counts',
  },
  {
    id: 'P16',
    title: 'Alerts',
    reason: 'Notifications for every mention, message and review',
    means: 'New-post alerts, clock warnings before the target is missed',
  },
  {
    id: 'P17',
    title: 'Crisis: step in at once',
    reason:
      "Emotions run fast; a complex crisis needs a representative who takes the person's case over, privately and quickly",
    means:
      "Recognise it, hand to the crisis owner, take the person's case private; the crisis itself stays public: one approved holding line, the same words for everybody, updates at a stated time, no speculation, no arguing, no admission of legal fault before the owner speaks",
  },
  {
    id: 'P18',
    title: 'Moderate a community',
    reason: 'A moderated group lets the business step in early',
    means: 'Approve, decline with reason, answer: valid criticism stays, abuse and personal data do not',
  },
  {
    id: 'P19',
    title: 'Be informed and consistent',
    reason: 'People want informative answers that agree with each other',
    means: 'Product facts at hand; a reply that contradicts the facts or an earlier reply is a fault',
  },
  {
    id: 'P20',
    title: 'Pick the natural moment to change channel',
    reason: "One complaint fits the public eye, a financial dispute doesn't",
    means: 'Too early is dodging, too late is exposure',
  },
  {
    id: 'P21',
    title: 'Proactive channels',
    reason: 'Tell customers where they are heard best',
    means:
      "Invites to the brand's preferred channel for next time without pushing anyone off the one they chose",
  },
  {
    id: 'P22',
    title: 'Never ask for secrets, on any channel',
    reason:
      "Password, PIN, one-time code, security code; full card number or identity document only through the company's secure form",
    means:
      'Critical everywhere. Ask for the least that identifies the case; before telling record facts in private, make sure who is there',
  },
  {
    id: 'P23',
    title: 'Never trade or threaten for a review',
    reason: 'Incentives tied to what a review says are barred (FTC rule 2024), gag threats too',
    means:
      'Goodwill without condition; "please update your review" never beside an offer, only after it is solved; no doubt that the reviewer was a customer',
  },
  {
    id: 'P24',
    title: 'Mind the tone',
    reason: 'No one can hear your voice: humour is taken the wrong way',
    means: 'Humour, exclamation marks, emoji only where the customer uses them and nothing is at stake',
  },
  {
    id: 'P25',
    title: 'Safety first',
    reason: 'Danger or vulnerability (self-harm, minors, violence, gas, allergy) changes the task',
    means: 'Emergency line first and in public, human owner, no process talk',
  },
]

/** The title of a practice, or its id when it is none of ours. */
export function practiceTitle(id: string): string {
  return PRACTICES.find((practice) => practice.id === id)?.title ?? id
}
