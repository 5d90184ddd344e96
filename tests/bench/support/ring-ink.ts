import { boilingPoint, boilsTo, ringOptions, sceneId, sceneLine } from './ring-scenario.ts'

/** The same ring as an ink story: what `ringScenario` declares is written out at each option. */
export function ringInk(size: number): string {
  const scenes = Array.from({ length: size }, (_, index) => knot(index, size))
  return ['VAR anger = 50', 'VAR boiled = false', `-> ${sceneId(0)}`, ...scenes, '=== over', '終わり。', '-> END', ''].join('\n')
}

function knot(index: number, size: number): string {
  const options = ringOptions(index, size).flatMap(({ words, anger, atLeast, to }) => [
    `+ ${atLeast === undefined ? '' : `{anger >= ${atLeast}} `}[${words}]`,
    `  ~ anger = MAX(0, MIN(100, anger + ${anger}))`,
    // An ending is never interrupted.
    ...(to === size ? [] : [`  { not boiled and anger >= ${boilingPoint}:`, '    ~ boiled = true', `    -> ${boilsTo(size)}`, '  }']),
    `  -> ${to === size ? 'over' : sceneId(to)}`,
  ])
  return [`=== ${sceneId(index)}`, sceneLine(index), ...options].join('\n')
}
