import Database from 'better-sqlite3'

/* Keeps a database in its old journal mode locked for writing for a while, then lets go: `child-hold.ts FILE MS`. */
const [file = '', ms = ''] = process.argv.slice(2)
const client = new Database(file)
client.exec('CREATE TABLE held (a text); BEGIN IMMEDIATE; INSERT INTO held VALUES (1);')
process.stdout.write('holding\n')
setTimeout(() => {
  client.exec('ROLLBACK')
  client.close()
}, Number(ms))
