import { parseArgs } from 'node:util'
import { type Table, printTables } from './support/print-tables.ts'

// What `npm run bench` runs: [core|page] [--json]. Nothing here passes or fails; it tells how fast things are.
const { values, positionals } = parseArgs({ allowPositionals: true, options: { json: { type: 'boolean', default: false } } })
const wanted = positionals.length > 0 ? positionals : ['core', 'page']
const tables: Table[] = []
if (wanted.includes('core')) tables.push(...(await (await import('./core/bench-core.ts')).benchCore()))
if (wanted.includes('page')) tables.push(...(await (await import('./page/bench-page.ts')).benchPage()))
printTables(tables, values.json)
