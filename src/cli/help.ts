import { EXIT, type Terminal } from './terminal.ts'

const OVERVIEW = `Hotseat: complaint drills for customer care, and a scorer for real drafts.

Usage: npx hotseat COMMAND

  serve                  the web application (PORT, HOTSEAT_DATA, HOTSEAT_URL)
  lint [FILE]            judge a draft reply
  lint --jsonl FILE      judge many, one line each
  pii --jsonl FILE       find personal data in many texts
  redact [FILE]          mask the personal data of a text
  scenario check         check scenario files
  scenario schema        print the JSON schema of scenario files
  user link NAME         a one-time link: set up, join or choose a new password
  user list              everybody with an account
  token create NAME      a token for the HTTP API
  backup FILE            copy the database, also while it is in use
  restore FILE           put a backup in place of a missing database
  help COMMAND           more about a command

No text that you lint leaves this machine or is stored.
`

const TEXTS: Readonly<Record<string, string>> = {
  serve: `Usage: npx hotseat serve

Serves Hotseat on http://localhost:3000. From the environment:
  PORT             another port
  HOTSEAT_DATA     folder of the database (data/local)
  HOTSEAT_URL      public address, when people reach it by another one, e.g. https://hotseat.example
  HOTSEAT_GUESTS   off: nobody practises or reads without an account (on)
  HOTSEAT_PROXIES  how many proxies of your own every request comes through, so that sign-in limits see who calls (0)
`,
  lint: `Usage: npx hotseat lint [FILE] [--situation FILE] [--format text|json] [--fail-on SEVERITY]
       npx hotseat lint --jsonl FILE [--fail-on SEVERITY]

Judges a draft reply from FILE, or from standard input without FILE (or with -).
  --situation FILE     where the reply stands, JSON or YAML: platform, visibility, surface, sector, brand, customer,
                       thread, facts, expectations. What is left out is assumed, and the report says so. A file with
                       "situation" inside may also hold replied_at, earlier_replies and policy.
  --format text|json   for people (text) or for programs (json)
  --fail-on SEVERITY   critical, error (default), warning or hint
  --jsonl FILE         one JSON object a line: id, the situation's fields, reply, replied_at, earlier_replies, policy.
                       Writes {"id", "judgement", "verdict", "score"} for each, in the same order. - is standard input.

Exit code: 0 clean, 1 a finding at or above --fail-on or a reply that is blocked, 2 misuse.
With --jsonl: 0 (1 only if --fail-on is given), 2 when a line could not be read, after all others.
`,
  pii: `Usage: npx hotseat pii --jsonl FILE

Shows all structured personal data of many texts, whoever owns it: e-mails, phones, cards, bank accounts, addresses,
national ids, passports, dates of birth, order, account and booking numbers, IP addresses, credentials.
  --jsonl FILE   one JSON object a line: {"id", "text"}. Writes {"id", "spans": [{"type", "start", "end"}]} for each, in
                 the same order; offsets are UTF-16 units, end exclusive. - is standard input.
Names, health and other facts need a situation: "lint" looks for them.

Exit code: 0 fine, 2 misuse, or a line could not be read (told after its number; the others are answered).
`,
  redact: `Usage: npx hotseat redact [FILE]
       npx hotseat redact --jsonl FILE

Writes the text of FILE, or of standard input (without FILE or with -), with every piece of personal data that "pii" finds
replaced by its type, such as [email]. Says on standard error how many of which type.
  --jsonl FILE   one JSON object a line: {"id", "text"}. Writes {"id", "text"} for each, in the same order.

What is masked is what was found: names, health and other facts stay. Read the text before you publish it.
Exit code: 0 fine, 2 misuse, or a line could not be read.
`,
  scenario: `Usage: npx hotseat scenario check [FILE...]
       npx hotseat scenario schema

check    reads the scenario files (all of scenarios/ without FILE), plays their committed trainees and lints their model
         and bad answers. Exit code 1 when something is wrong.
schema   prints the JSON schema that editors use (scenarios/schema.json).
`,
  user: `Usage: npx hotseat user link NAME
       npx hotseat user list

link     prints a one-time link for the person who signs in as NAME: to join, or to choose a new password. It works for 24
         hours (an invitation for 7 days) and makes earlier links worthless. For the first admin NAME is admin.
list     login, name, role, team and standing of everybody, separated by tabs.
`,
  token: `Usage: npx hotseat token create NAME

Makes a token for POST /api/v1/lint and prints it once; only its SHA-256 is kept. NAME tells you later whose it is.
`,
  backup: `Usage: npx hotseat backup FILE

Copies the database to FILE, also while the server runs. Never overwrites a file.
`,
  restore: `Usage: npx hotseat restore FILE

Puts the backup FILE where the database belongs (HOTSEAT_DATA). Never overwrites a database. Stop the server first.
`,
}

/** `hotseat help [COMMAND]`. */
export async function help(args: readonly string[], terminal: Terminal): Promise<number> {
  const [about = ''] = args
  await terminal.out(Object.hasOwn(TEXTS, about) ? (TEXTS[about] ?? OVERVIEW) : OVERVIEW)
  return EXIT.fine
}
