import { parseArgs } from 'node:util'
import { printTable, type Table } from './support/print-table.ts'

// What `npm run bench` runs: [core] [proving] [page] [server] [--json] [--seconds 600]; proving is part of core, server is run only
// if it is named, and plays at a human pace for that long. Nothing here passes or fails; it tells how fast things are.
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { json: { type: 'boolean', default: false }, seconds: { type: 'string', default: '60' } },
})

async function* benches(): AsyncGenerator<Table> {
  const wants = (part: string) => positionals.length === 0 || positionals.includes(part)
  if (wants('core')) yield* (await import('./core/bench-core.ts')).benchCore()
  else if (wants('proving')) yield* (await import('./core/bench-proving.ts')).benchProving()
  if (wants('page')) yield* (await import('./page/bench-page.ts')).benchPage()
  if (positionals.includes('server')) yield* (await import('./server/bench-server.ts')).benchServer(Number(values.seconds))
}

const tables: Table[] = []
for await (const table of benches()) {
  tables.push(table)
  if (!values.json) printTable(table)
}
if (values.json) console.log(JSON.stringify(tables, undefined, 2))
