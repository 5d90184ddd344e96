import { writeFileSync } from 'node:fs'
import { scenarioJsonSchema } from '../core/scenario/json-schema.ts'

// Run with `node --import tsx src/cli/write-schema.ts` after a change to src/core/scenario; a test asks for it.
writeFileSync(new URL('../../scenarios/scenario.schema.json', import.meta.url), `${JSON.stringify(scenarioJsonSchema(), null, 2)}\n`)
