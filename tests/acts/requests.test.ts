import { describe } from 'vitest'
import { dataRequests } from '../../src/acts/requests.ts'
import { facts, IN_PRIVATE } from './reading-of.ts'

describe('requests for personal data', () => {
  facts(
    (reading) => dataRequests(reading).map((one) => one.type),
    [
      ['a question in public asks', 'What is your order number?', ['order_id']],
      ['a demand in public asks', 'Please post your order number below.', ['order_id']],
      ['a private channel named for it makes it no public request', 'Please DM us your order number.', []],
      [
        'a private channel in the next sentence does too',
        'We need your order number. Please send us a private message.',
        [],
      ],
      [
        '"below" asks in public even beside a channel',
        'Post your order number below or DM us.',
        ['order_id'],
      ],
      ['which store asks nothing personal', 'Which store was it?', []],
      ['which model asks nothing personal', 'Which model is it, and what does the barcode say?', []],
      ['which city asks nothing personal', 'Which city are you in?', []],
      ['data kept out of the thread is not asked for', "Please don't post your order number here.", []],
      ['a statement about data asks nothing', 'Your order number stands on the card.', []],
      ['a username that is asked for is an account id', 'What is your username?', ['account_id']],
      ['an invoice number is an order id', 'Could you post the invoice number?', ['order_id']],
      [
        'secrets are asked for in no message',
        { situation: IN_PRIVATE, reply: 'Please send your PIN.' },
        ['credentials'],
      ],
      [
        'a full card number is asked for in no message',
        { situation: IN_PRIVATE, reply: 'Please send your card number.' },
        ['card'],
      ],
      [
        'ordinary data may be asked for in private',
        { situation: IN_PRIVATE, reply: 'What is your order number and postcode?' },
        [],
      ],
      ['a home address in public is asked for', 'What is your address?', ['address']],
      ["the brand's own address is not", 'Our address is on the website.', []],
      ['a device is no number', 'What happened to your phone?', []],
      ['nor is what runs on it', 'Is it the mobile app or the mobile browser?', []],
      [
        'a mobile that is to be given is',
        "What's your full name and a mobile for the courier?",
        ['phone', 'full_name'],
      ],
      ['whether there is a number does not ask which', 'Did you get a trouble ticket number?', []],
      [
        'which number was given asks for it',
        'Did you get a text, and what is your order number?',
        ['order_id'],
      ],
      [
        'a message with the datum in it stays private',
        'If you DM me your name and address I will log it.',
        [],
      ],
      ['a link below is no public place', 'Can you DM your full address by clicking the link below?', []],
      ['a protected folder is no secret', 'Did you ever set up a password protected folder?', []],
      ['"if not" denies no invitation', 'Was it OK? If not can you DM me your address?', []],
      ['to address something is a verb', 'Please send the request so we may address it.', []],
      ['a refusal to ask asks nothing', 'We will never ask for your PIN.', []],
      [
        'the last four digits are no full number',
        { situation: IN_PRIVATE, reply: 'Please send the last four digits of your card.' },
        [],
      ],
      [
        'what is typed into the app is not sent to us',
        { situation: IN_PRIVATE, reply: 'We have texted you a code: please type the code into the app.' },
        [],
      ],
      ['the pin of a ramp is no PIN', 'Send us a photo, please: the ramp pin broke, and the pin is new.', []],
      ['a birthday boy is asked for no birthday', 'Poor birthday boy, can you send us a photo?', []],
      [
        'digits that are put in are asked for',
        { situation: IN_PRIVATE, reply: 'Pop in the sixteen digits off the front of the card.' },
        ['card'],
      ],
    ],
  )
})
