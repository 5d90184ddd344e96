import { message } from './message.ts'
import { listed, perhaps, quoted } from './quoted.ts'

type Unknown = {
  readonly id: string
  readonly nearest?: string | undefined
  /** How many other places use the same id. */
  readonly others: number
}

/** An id is used that is not declared; told once, at its first place. */
const unknown = (ja: string, en: string, mendJa: string, mendEn: string) =>
  message(
    'error',
    (p: Unknown) => [
      `${quoted.ja(p.id)}という${ja}はありません${p.others > 0 ? `（ほか ${p.others} か所）` : ''}。`,
      perhaps.ja(p.nearest, mendJa),
    ],
    (p) => [
      `There is no ${en} ${quoted.en(p.id)}${p.others > 0 ? ` (used in ${p.others} more places)` : ''}.`,
      perhaps.en(p.nearest, mendEn),
    ],
  )

/** KD201–KD209: ids that name nothing. */
export const referenceMessages = {
  KD201: unknown('場面・結末', 'scene or ending', '`scenes` か `endings` に加えてください。', 'Add it to `scenes` or `endings`.'),
  KD202: unknown('登場人物', 'person in the cast', '`cast` に加えてください。', 'Add the person to `cast`.'),
  KD203: unknown('メーター', 'meter', '`meters` に加えてください。', 'Add it to `meters`.'),
  KD204: unknown('証拠・持ち物', 'item', '`items` に加えてください。', 'Add it to `items`.'),
  KD205: unknown('事実', 'fact', '`facts` に加えてください。', 'Add it to `facts`.'),
  KD206: unknown('隠れた事情', 'variant', '`variants` に加えてください。', 'Add it to `variants`.'),
  KD207: message(
    'error',
    (p: Unknown & { variant: string }) => [
      `隠れた事情${quoted.ja(p.variant)}に${quoted.ja(p.id)}という値はありません${p.others > 0 ? `（ほか ${p.others} か所）` : ''}。`,
      perhaps.ja(p.nearest, `\`variants\` の${quoted.ja(p.variant)}に加えてください。`),
    ],
    (p) => [
      `The variant ${quoted.en(p.variant)} has no value ${quoted.en(p.id)}${p.others > 0 ? ` (used in ${p.others} more places)` : ''}.`,
      perhaps.en(p.nearest, `Add it to ${quoted.en(p.variant)} in \`variants\`.`),
    ],
  ),
  KD208: message(
    'error',
    (p: { id: string; used: string; times: number }) => [
      `${quoted.ja(p.id)}はどこからも使われず、宣言のない${quoted.ja(p.used)}が ${p.times} か所で使われています。`,
      `id を${quoted.ja(p.used)}に直してください。`,
    ],
    (p) => [
      `Nothing uses ${quoted.en(p.id)}, while ${quoted.en(p.used)}, which is not declared, is used in ${p.times} places.`,
      `Call it ${quoted.en(p.used)}.`,
    ],
  ),
  KD209: message(
    'error',
    (p: { section: string; ids: readonly string[] }) => [
      `\`${p.section}:\` がないのに、そこに書くはずの id が使われています: ${listed.ja(p.ids)}`,
      `\`${p.section}:\` の行があるか、字下げが正しいか確かめてください。`,
    ],
    (p) => [
      `There is no \`${p.section}:\`, yet ids are used that belong there: ${listed.en(p.ids)}`,
      `See whether the line \`${p.section}:\` is there and rightly indented.`,
    ],
  ),
}
