import { message } from './message.ts'
import { listed, quoted } from './quoted.ts'

/** KD301–KD309: how the options of a scene are rated. */
export const scoreMessages = {
  KD301: message(
    'error',
    (p: { axes: readonly string[]; others: readonly string[]; missing?: 'rate' | 'base' | undefined }) => [
      p.missing !== undefined
        ? `\`${p.missing}\` がありません。同じ場面のほかの選択肢は、${listed.ja(p.others)}で評定されています。`
        : `この評価軸（${p.axes.length > 0 ? listed.ja(p.axes) : 'なし'}）が、同じ場面のほかの選択肢（${p.others.length > 0 ? listed.ja(p.others) : 'なし'}）と違います。`,
      '一つの場面の選択肢は、すべて同じ軸で評定してください。',
    ],
    (p) => [
      p.missing !== undefined
        ? `There is no \`${p.missing}\`; the other options of the scene are rated on ${listed.en(p.others)}.`
        : `This is rated on ${p.axes.length > 0 ? listed.en(p.axes) : 'nothing'}, the other options of the scene on ${p.others.length > 0 ? listed.en(p.others) : 'nothing'}.`,
      'Rate all options of a scene on the same axes.',
    ],
  ),
  KD302: message(
    'error',
    (p: { axis: string }) => [`${quoted.ja(p.axis)}は、この文書の \`base\` にない軸です。`, '`base` に加えるか、ここから消してください。'],
    (p) => [`${quoted.en(p.axis)} is no axis of this document’s \`base\`.`, 'Add it to `base`, or delete it here.'],
  ),
}
