import { z } from 'zod'
import { axes } from './axis.ts'
import { condition } from './condition.ts'
import { byId, id, text } from './ids.ts'
import { momentText } from './moment-schema.ts'
import { portrait } from './portrait.ts'
import { ending, scene } from './scene.ts'

export const channels = ['phone', 'visit', 'counter', 'chat', 'email', 'social'] as const
export const languages = ['ja', 'en'] as const
export type Language = (typeof languages)[number]

export const castMember = z
  .strictObject({
    name: text,
    role: text.optional().describe('Position or relation, shown beside the name.'),
    portrait: portrait.optional(),
    mood: id.optional().describe('The meter whose value this person’s face follows: low is calm, high is furious.'),
    voice: z
      .strictObject({
        pitch: z.number().min(0).max(2).default(1).describe('Pitch of the read-aloud voice, 0–2, 1 is normal.'),
        rate: z.number().min(0.5).max(2).default(1).describe('Speed of the read-aloud voice, 0.5–2, 1 is normal.'),
      })
      .optional()
      .describe('How this person sounds when lines are read aloud.'),
  })
  .describe('A person in the scenario. `you` is the trainee.')
export type CastMember = z.infer<typeof castMember>

// Verification packs a meter into the bits of one integer.
const meterValue = z.int().min(-1_000_000).max(1_000_000)

export const meter = z
  .strictObject({
    label: text,
    start: meterValue.describe('Value at the start.'),
    min: meterValue.default(0).describe('Lowest value, 0 unless given; not below −1,000,000.'),
    max: meterValue.default(100).describe('Highest value, 100 unless given; not above 1,000,000.'),
    shown: z.boolean().default(true).describe('Whether the trainee sees it as a word and a bar. Hidden meters are never sent to a player.'),
  })
  .refine((value) => value.min < value.max && value.min <= value.start && value.start <= value.max, { error: 'meter-range' })
  .describe('A bounded whole number, such as anger.')
export type Meter = z.infer<typeof meter>

const shown = z.boolean().default(true).describe('Whether the trainee sees it.')

export const item = z
  .union([text, z.strictObject({ label: text, held: z.boolean().default(false).describe('Whether it is held from the start.'), shown })])
  .transform((written) => (typeof written === 'string' ? { label: written, held: false, shown: true } : written))
  .describe('Something held, such as a visit memo: its label, or `{ label, held, shown }`.')

export const fact = z
  .union([text, z.strictObject({ label: text, shown })])
  .transform((written) => (typeof written === 'string' ? { label: written, shown: true } : written))
  .describe('Something learnt, such as the reason for an absence: its label, or `{ label, shown }`. Hidden facts remember what was done.')

export const paper = z
  .strictObject({
    title: text,
    text,
    when: condition.optional().describe('Can be looked at only in worlds where this holds; without it, from the briefing on.'),
  })
  .describe('A paper the trainee may look at: a contract clause, a visit log, a call log.')
export type Paper = z.infer<typeof paper>

/** At most this many combinations of hidden circumstances, each of which is a case of its own to play and to prove. */
export const mostVariants = 1000

/** In how many ways hidden circumstances go together. */
export const combinations = (variants: Readonly<Record<string, object>>): number =>
  Object.values(variants).reduce((product, values) => product * Object.keys(values).length, 1)

export const scenario = z
  .strictObject({
    format: z.literal(1).describe('Version of this file format: 1.'),
    id: id.describe('The scenario’s id; the same as its folder.'),
    language: z.enum(languages).describe('The language this file is written in; translations stand beside it.'),
    title: text,
    summary: text.describe('One or two sentences for the card: who is upset, and what is hard about it.'),
    channel: z.enum(channels).describe('How the customer is met; sets the stage.'),
    playtime: z.int().min(1).max(60).describe('Minutes a person needs.'),
    order: z.int().min(0).default(100).describe('Place among the cases offered, low first; 100 unless given.'),
    trains: z.array(z.enum(axes)).min(1).describe('The axes this case trains, the foremost first.'),
    source: text.optional().describe('The article this case is built on.'),
    note: text.optional().describe('Content note: what may be unpleasant, shown before the start.'),
    briefing: z
      .strictObject({ role: text.describe('Who the trainee is here.'), situation: text.describe('What is known before the first line.') })
      .describe('Shown before the start.'),
    papers: byId(paper).default({}).describe('Papers the trainee may look at, or not.'),
    cast: byId(castMember).describe('The people, by id. `you` is the trainee.'),
    customer: id.describe('The cast member who complains: the face on the stage.'),
    meters: byId(meter).default({}).describe('Bounded whole numbers that decisions move, by id.'),
    clock: z
      .strictObject({
        start: momentText,
        label: text.optional().describe('What the clock counts towards, shown beside it on the first day.'),
        shown: z.boolean().default(true).describe('Whether the trainee sees it.'),
      })
      .optional()
      .describe('Scenario time; moved only by effects.'),
    items: byId(item).default({}).describe('What may be held, by id.'),
    facts: byId(fact).default({}).describe('What may be learnt, by id.'),
    variants: byId(
      byId(text)
        .refine((value) => Object.keys(value).length >= 2, { error: 'variant-one-value' })
        .describe('The values one hidden circumstance may have, by id; at least two.'),
    )
      .refine((value) => combinations(value) <= mostVariants, { error: 'variants-many' })
      .default({})
      .describe('Hidden circumstances; one value of each is drawn per attempt. The texts are for the trainer and the debrief.'),
    calm: condition.optional().describe('When the customer is calm enough to negotiate; used by the negotiation profile.'),
    interrupts: byId(
      z
        .strictObject({
          when: condition.describe('Checked after every decision, in order; the first that holds takes over. Each fires at most once.'),
          goto: id.describe('The scene or ending that takes over.'),
        })
        .describe('A guarded jump.'),
    )
      .default({})
      .describe('Jumps checked after every decision, such as anger at its limit or 30 minutes gone.'),
    start: id.describe('The first scene.'),
    scenes: byId(scene).describe('The scenes, by id.'),
    endings: byId(ending).describe('The endings, by id.'),
    phrases: byId(
      z
        .strictObject({ text: text.describe('The words.'), use: text.describe('When and why they work.') })
        .describe('A phrase worth learning.'),
    )
      .default({})
      .describe('Model phrases shown in the debrief.'),
  })
  .describe('One complaint-handling case.')

/** A scenario as it is written, shorthand included. */
export type WrittenScenario = z.input<typeof scenario>
/** A scenario with every shorthand spelt out and every default filled in. */
export type Scenario = z.output<typeof scenario>
