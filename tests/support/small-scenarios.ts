/** One thread, tagged: the customer asks, chases, and answers what is said. */
export const LATE_LAMP = `title: The late lamp
summary: A lamp is a week late.
briefing: You answer for Lumenhof Lamps.
theme: angry
level: 1
minutes: 4
starts_at: "10:00"
platform: x
brand: { name: Lumenhof Lamps, handle: "@lumenhof", agents: [Ada] }
practices: [P1, P3]
cast:
  mila: { name: Mila Brandt, handle: "@milabrandt", mood: 40 }
record:
  Order:
    Number: LH-2201-77
remedies: [Send a new lamp]
facts: [The courier lost it.]
threads:
  mila:
    customer: mila
    surface: mention
    reach: 100
    private_messages: true
    expectations: { fault: ours, anger: angry }
beats:
  - id: opening
    at: 0
    text: "@lumenhof where is my lamp? LH-2201-77, a week late."
    decisive:
      target_real_seconds: 120
      model_answer: { text: "Mila, I'm sorry: the courier lost your lamp. A new one leaves today. ^Ada", why: It owns it. }
      bad_answer: { text: "Under our policy delivery dates are estimates.", why: It hides behind a policy. }
  - id: chase
    after: { beat: opening, minutes: 65 }
    when: { unanswered: opening }
    mood: -5
    text: Still no word. Is anybody there?
  - id: cross
    reply_to: { beat: opening, minutes: 3 }
    when: { overall_max: 2 }
    mood: -5
    text: A policy? I want my lamp.
  - id: calm
    reply_to: { beat: opening, minutes: 3 }
    mood: 10
    text: Thank you. That is all I wanted to hear.
endings:
  - id: lost
    title: She is gone
    when: { mood_max: 39 }
    last_words: { text: I will buy elsewhere. }
    mood: 10
    reach: 900
    meaning: The lamp is lost and so is she.
  - id: kept
    title: She stays
    last_words: { text: The lamp is here. Lovely. }
    mood: 80
    reach: 120
    meaning: A word in time kept her.
walks: []
`

/** One thread that does not tag the brand. */
export const QUIET_KETTLE = `title: The quiet kettle
summary: Somebody complains without tagging the brand.
briefing: You answer for Kesselring Kettles.
theme: off_platform
level: 2
minutes: 4
starts_at: "15:00"
platform: review_site
brand: { name: Kesselring Kettles, handle: kesselring }
practices: [P15]
content_notes: [A burnt hand]
cast:
  noor: { name: Noor Haddad, handle: noor_h, mood: 45 }
record:
  Kettle:
    Model: K2
remedies: [Send a new lid]
facts: [Lids of spring stick.]
threads:
  noor:
    customer: noor
    surface: untagged
    reach: 40
    expectations: { fault: ours, anger: annoyed }
beats:
  - id: moan
    at: 0
    text: My Kesselring kettle screams like a gull.
    decisive:
      target_real_seconds: 120
      model_answer: { text: "Noor, I'm sorry about the screaming kettle. A new lid is on its way.", why: It mends. }
      bad_answer: { text: "Our policy covers leaks only.", why: It hides. }
endings:
  - id: end
    title: It ends
    last_words: { text: Well. }
    mood: 50
    reach: 50
    meaning: It ended.
walks: []
`
