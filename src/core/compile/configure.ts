import type { Scenario } from '../scenario/scenario.ts'
import type { Branch, Compose, Scene } from '../scenario/scene.ts'
import { startWorld } from '../step/step.ts'
import { variantsOf } from '../step/variants.ts'
import type { Variant } from '../step/world.ts'
import type { EndingConfig, GuardConfig, MachineConfig, PlayingConfig, TransitionConfig } from './machine-config.ts'
import type { MachineContext } from './machine-context.ts'

type Consequence = Pick<NonNullable<Scene['choose']>[string], 'when' | 'effect' | 'goto'>

/** The XState configuration of a scenario: plain data, guards and actions by name. */
export function configure(scenario: Scenario): MachineConfig {
  const endings = Object.entries(scenario.endings).map(([ending, { case: grade, relationship }]): [string, EndingConfig] => [
    ending,
    { type: 'final', entry: [{ type: 'settle' }], output: { ending, case: grade, relationship } },
  ])
  return {
    id: scenario.id,
    context: contextAt(scenario, variantsOf(scenario)[0] ?? {}),
    initial: 'playing',
    states: { playing: playing(scenario), ...Object.fromEntries(endings) },
  }
}

/** The context in which an attempt with this variant begins. */
export function contextAt(scenario: Scenario, variant: Variant): MachineContext {
  const { scene, ...memory } = startWorld(scenario, variant)
  return { ...memory, decided: false }
}

function playing(scenario: Scenario): PlayingConfig {
  const interrupts = Object.entries(scenario.interrupts).map(
    ([interrupt, { when, goto }]): TransitionConfig => ({
      guard: { type: 'interrupts', params: { interrupt, when } },
      target: goto in scenario.endings ? goto : `.${goto}`,
      actions: [{ type: 'interrupt', params: { interrupt } }],
    }),
  )
  const scenes = Object.entries(scenario.scenes).map(([id, scene]) => [id, { on: eventsIn(scenario, id, scene) }])
  return {
    initial: scenario.start,
    always: [...interrupts, { guard: { type: 'decided' }, actions: [{ type: 'settle' }] }],
    states: Object.fromEntries(scenes),
  }
}

function eventsIn(scenario: Scenario, id: string, { choose, compose, silence }: Scene): Record<string, TransitionConfig[]> {
  const target = ({ to }: Branch) => (to in scenario.endings ? `#${scenario.id}.${to}` : to)
  const choices = Object.entries(choose ?? {}).map(([choice, option]) => [`choose.${choice}`, branches(option, target)])
  return {
    ...Object.fromEntries(choices),
    ...(compose && { compose: documentBranches(id, compose, target) }),
    ...(silence && { silence: branches(silence, target) }),
  }
}

function branches({ when: offered, effect: effects, goto }: Consequence, target: (branch: Branch) => string): TransitionConfig[] {
  const guard = ({ when }: Branch): GuardConfig | undefined => {
    if (when !== undefined) return { type: 'holdsAfter', params: { ...(offered && { offered }), effects, when } }
    return offered && { type: 'holds', params: { when: offered } }
  }
  return goto.map((branch) => {
    const guarded = guard(branch)
    return { ...(guarded && { guard: guarded }), target: target(branch), actions: [{ type: 'apply', params: { effects } }] }
  })
}

// The effects of a document depend on the parts that come with the event, so its guards name the scene instead.
const documentBranches = (scene: string, { goto }: Compose, target: (branch: Branch) => string): TransitionConfig[] =>
  goto.map((branch) => ({
    guard: { type: 'finished', params: { scene, ...(branch.when && { when: branch.when }) } },
    target: target(branch),
    actions: [{ type: 'applyDocument', params: { scene } }],
  }))
