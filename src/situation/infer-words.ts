import type { Crisis, Sensitivity } from './situation.ts'
import { listed, type Wordings } from './wording.ts'

/*
 * What customers write when something is at stake. Written for this program from the practice table and from reading
 * complaints; a star stands for any ending. Plain lists, so that anyone can correct them.
 */

/** Insults and verdicts on the business. */
export const INSULTS = listed(`
  joke, thieves, thief, crooks, crook, scam*, disgust*, ashamed, shame on, shameful, useless, pathetic,
  liars, lying, robbery, rip off, ripoff, idiots, incompeten*, appalling, disgrace*, shambles, terrible,
  worst, ridiculous, horrible, awful, unacceptable, outrageous, furious, raging, fuming, livid, ignorant,
  what is wrong with you, having a laugh, couldn't care less, do you just make it up, fed up, sick of,
  sick and tired, wtf, screw you, cowboys, clowns, garbage, pure rubbish, absolute rubbish, how dare,
  fix it, a mess
`)

/** Goodbyes and threats to go. */
export const LEAVING = listed(`
  never again, never using, never use, never buy, never shop, never fly, never book, won't be back,
  wont be back, not coming back, last time i, cancel my, cancelling my, canceling my, closing my account,
  switching to, moving to another, taking my business, lost a customer, lost me as, avoid, stay away,
  boycott*, goodbye, done with you, i'm done, im done
`)

/** Thanks that mean the opposite when something went wrong. */
export const SARCASM = listed(`
  great job, good job, well done, thanks for nothing, great stuff, nice one, brilliant, just great,
  slow clap, bravo, congratulations, cheers for
`)

/** It happened before, or it has lasted. */
export const REPEATED = listed(`
  again, still, third time, 3rd time, second time, 2nd time, third night, every time, twice, three times,
  four times, times now, for weeks, for months, days in a row, yet again, keeps, keep, nobody answers,
  nobody picks up, no reply, ignored, silence, since
`)

/** Something went wrong, without saying how the writer feels about it. */
export const TROUBLE = listed(`
  broken, broke, wrong, missing, never, late, delay*, cancelled, canceled, fail*, fault*, crack*, crash*,
  lost, damaged, stuck, stopped, closed, shut, dirty, rude, waited, waiting, queue, problem*, issue*,
  error*, disappoint*, let down, poor, bad, worse, missed, refus*, nobody, no one, cannot, died, locked,
  charged, slow, split, crushed, mould, smell*, shame, snapped, shrugged, laughed, unfair, lies, refund*,
  overcharged, complain, complaining, where is, where are, reject*, denied, declined, gone, ruined, leak*,
  dead, stolen, hole, freezing, soaked, rotten, slimy, mouldy, burnt, hurt, sick, stranded, kicked, banned,
  blocked, not working, doesn't work, won't, wont, didn't, hasn't, haven't, isn't, not come, not here,
  not received, no show, misspelt, misspelled, expired, torn, ripped, scratched, cold, lukewarm, raw,
  overcooked, undercooked, short changed, lied, ghosted, cut off, sold out, faulty, unusable, hung up
`)

/** Kind words. */
export const PRAISE = listed(`
  thank you, thanks to, lovely, loved, i love, we love, so kind, the best, amazing, wonderful, brilliant,
  fantastic, excellent, helpful, restored my faith, well done, shout out, shoutout, delighted, impressed,
  perfect, superb, not a complaint, kudos, legend*, a credit to
`)

/** The last word of a talk that is over. */
export const CLOSING = listed(`
  thanks, thank you, thx, ta, cheers, fixed, that worked, it worked, works now, working now, sorted,
  resolved, perfect, will do, ok great, great thanks, appreciate it, have a good day, no problem
`)

/** Praise that weighs more than the trouble it mentions. */
export const GLOWING = listed(`
  can't fault, cannot fault, cant fault, can't thank, cannot thank, cant thank, can not thank, big thanks,
  huge thanks, massive thanks, hats off, 5 stars, five stars, restored my faith, shout out, shoutout,
  made my day, made her day, made his day, so patient with, you legends, well played, best day ever,
  good tears, credit to you, props to
`)

/** The writer takes the blame. */
export const OWN_FAULT = listed(`
  my own fault, my fault, my bad, my own mistake, my mistake, not your fault, i dropped, i spilled,
  i spilt, i broke, i forgot to, i ordered the wrong, i booked the wrong, i typed the wrong,
  by accident i, i accidentally
`)

/** What makes a matter delicate. */
export const SENSITIVE: Readonly<Record<Sensitivity, Wordings>> = {
  money: listed(`
    refund*, charged, overcharged, debited, direct debit, overdraft, deposit, owe, owed, arrears, debt*,
    bailiff*, rent, loan, mortgage, salary, wages, benefit, benefits, transfer, money back, my money,
    take money, took money, bank details, sort code, my card, gift card, credit, invoice, billed,
    first bill, my bill, bills, fee, fees, payment, pension, declined, compensation
  `),
  health: listed(`
    medic*, prescription*, tablets, pills, hospital, asthma, insulin, pregnan*, diagnos*, doctor,
    blood pressure, disab*, wheelchair, autis*, allerg*, surgery, anxiety, depress*, hearing aid*, dose,
    thyroid, oxygen, cancer, diabet*, therapy, epilep*, injur*, headache*, filling, a crown, tooth,
    teeth, blue badge, my script, fever, symptom*, ill
  `),
  identity: listed(`
    passport, national insurance, social security, date of birth, dob, identity, hacked, fraud*,
    driving licence, driver's license, id card, visa application, used my card, my password,
    someone used, my personal data, data breach, my signature, whose signature, watching my account,
    logged into my, suspicious activity
  `),
  minors: listed(`
    my son, my son's, my sons, my daughter, my daughter's, my daughters, my kid, my kids, my child,
    my children, my baby, the baby, small baby, fussy baby, toddler, two kids, months old, my grandson,
    my granddaughter, my little one, newborn, year old son, year old daughter, baby, nine year olds,
    pupils, my boy, my girl, 3yo, 4yo, 5yo
  `),
}

/** Words of danger in figures of speech: nobody is in danger. */
export const FIGURES = listed(`
  dying to, dying for, dying of laughter, killing me, fire sale, on fire today, on fire lately, you're on fire,
  you guys are on fire, this is fire, smoke and mirrors, up in smoke, blowing smoke, up in flames, holy smoke,
  smoke signal*, burns through, burns up my, burns my data, burns a hole, burning question, calories, heartburn,
  bleeding edge, bleeding money, bleeding us dry, bleeding me dry, bleeding obvious, bleeding ridiculous,
  bleeding joke, bleeding useless, bleeding heart, head explode*, head will explode, head exploded, about to explode,
  going to explode, gonna explode, mind exploded, explode with rage, swallowed my card, swallowed my money,
  swallowed my coins, swallowed my change, choke point, choked up, allergic to work, allergic to customer*,
  allergic to help*, allergic to effort, poison pill, poisonous attitude, melted my heart, heart melted, heart melting,
  melting my heart, brain melt*, wheel of fortune, spinning wheel of, wheel of death, wheel of doom,
  adds insult to injury, career suicide
`)

/** What makes a matter a crisis. */
export const CRISIS: Readonly<Record<Crisis, Wordings>> = {
  danger: listed(`
    gas leak, smell gas, smells of gas, smelling gas, smell of gas, smoke, on fire, caught fire,
    house fire, flames, burnt my, burned my, burns, bleeding, choke, choked, choking, chokes, in his mouth, in her mouth,
    swallowed, allergic, anaphyla*, carbon monoxide, electrocut*, electric shock, sparking, sparks from,
    sparks coming, sparks came, sparks flew, sparks flying, sparks out, saw sparks, throwing sparks,
   
    explod*, explosion, ambulance, unconscious, poison*, overdose*, suicid*, kill myself, end it all,
    not breathing, can't breathe, chest pain*, on oxygen, wrong dose, wrong tablets,
    wrong medic*, live wire, exposed wire*, brakes failed, asbestos, food poisoning,
    emergency room, is smoking, smoking from, melted, melting, 's mouth, swallowed, puffing up, swollen battery,
    wheel came off, wheel of
  `),
  legal: listed(`
    lawyer*, solicitor*, attorney*, sue, suing, legal action, small claims, court, ombudsman, illegal,
    trading standards, bailiff*, lawsuit, data protection, the regulator, police, against the law,
    unlawful, discriminat*
  `),
  harassment: listed(`
    touched me, groped, harass*, assault*, racist, racism, racial*, sexist, homophobic, transphobic,
    stalk*, threatened me, threatened my, molest*, followed me home, called me a, sexual*, abused me,
    bullied, hit me, pushed me, slur
  `),
  viral: listed(`
    gone viral, going viral, the press, newspaper*, journalist*, reporter*, trending,
    everyone should know, please share, please retweet, share this, boycott*, on the news, watchdog,
    everybody share, the papers
  `),
}

/** A case of one person: it goes on only with what identifies an order, a payment, an account, a booking, a parcel, a visit. */
export const CASE = listed(`
  refund*, charged, charge, overcharged, debited, direct debit, bill, bills, billed, billing, invoice,
  deposit, owe, my money, money back, my data, credit, payment, fee for, a fee, transfer,
  take money, took money, taking, my account, own account, locked out, locked me out, log in, login,
  password, reset link, too many devices, my line, my sim, my number, my meter, smart meter,
  subscription, membership, member, contract, i cancel, cancelled after, cancelled in writing,
  switched away, booking, booked, reservation, check in, boarding, my flight, my seat, my room,
  bumped me, rebook*, my bag, my luggage, suitcase, my stuff, left my, order, orders, ordered, my parcel,
  parcel, package, delivery, delivered, never arrived, not arrived, never showed up, hasn't arrived,
  tracking, arrived with, arrived broken, came with, came crushed, tickets, ticket, e tickets,
  signed for it, gift card, missing pieces, returned, warranty, replacement, claim, appointment,
  engineer, technician, prescription, my script, my repeat, passport, renewal, no internet, my router,
  the router, boiler, upload speed, my car, handed back, stranded, letter, my case, my application,
  benefit, tablets, your driver, a scratch, emails, e mails, my name, my documents, my photos, my files
`)

/** It concerns everyone, or wants only an answer: nothing private is needed to go on. */
export const GENERAL = listed(`
  the store, store open, branch, counter, queue, website says, the website, anyone else, anybody else,
  removed, service fee, menu, playground, pothole, this group, what is in it, is this, do you sell,
  when will, what time, why is there no, every update
`)

/** Questions anyone might ask, and troubles that everyone has at once: the answer stands in public. */
export const EVERYBODYS = listed(`
  anyone else, anybody else, is it true, do you, do ye, are you open, what time, when will, when does,
  when is, how do i, how can i, how to, can i, could i, is there, are there, where can, where is, which,
  what is, would it, opening, how much, price, prices, app down, been down, site down, site is down,
  dashboard down, everyone, the shop, menu, playground, pothole, all of us, plans to, any plans,
  website says, update, screen, staff, queue
`)

/** The writer speaks of what happened to them. */
export const FIRST_PERSON = listed(`my, mine, our, ours, i, me, we, us, i'm, i've, i'd, im, ive`)
