import { type AxisName, axisNames } from './axis-names.ts'
import { message } from './message.ts'
import { quoted } from './quoted.ts'
import { way } from './way.ts'

const shown = (score: number) => Math.round(score)

/** KD310–KD319: what can be scored, over every path. */
export const attainmentMessages = {
  KD310: message(
    'warning',
    (p: { axis: AxisName; fewest: number; needed: number; decisions: readonly string[] }) => [
      `${way(p.decisions)} と進むと、${axisNames[p.axis].ja}を見る判断が ${p.fewest} 回しかなく、点が付きません（${p.needed} 回必要です）。`,
      'その道の場面で選択肢をこの軸でも評定するか、`trains` から外してください。',
    ],
    (p) => [
      `On the path ${way(p.decisions)} only ${p.fewest} decisions show ${axisNames[p.axis].en}, so there is no score (${p.needed} are needed).`,
      'Rate the choices on that path on this axis too, or take it out of `trains`.',
    ],
  ),
  KD311: message(
    'warning',
    (p: { ending: string; axis: AxisName; most: number }) => [
      `よい結末${quoted.ja(p.ending)}なのに、そこに至る道の${axisNames[p.axis].ja}は最高でも ${shown(p.most)} 点です。`,
      '評定か、この結末への道筋を見直してください。',
    ],
    (p) => [
      `${quoted.en(p.ending)} is a good ending, yet no path to it scores more than ${shown(p.most)} on ${axisNames[p.axis].en}.`,
      'Look again at the ratings, or at what leads to this ending.',
    ],
  ),
  KD312: message(
    'warning',
    (p: { ending: string; axis: AxisName; least: number }) => [
      `悪い結末${quoted.ja(p.ending)}なのに、そこに至る道の${axisNames[p.axis].ja}は最低でも ${shown(p.least)} 点です。`,
      '評定か、この結末への道筋を見直してください。',
    ],
    (p) => [
      `${quoted.en(p.ending)} is a bad ending, yet every path to it scores at least ${shown(p.least)} on ${axisNames[p.axis].en}.`,
      'Look again at the ratings, or at what leads to this ending.',
    ],
  ),
  KD313: message(
    'warning',
    (p: { axis: AxisName }) => [
      `\`trains\` にある${axisNames[p.axis].ja}で差がつく判断が、一つもありません。`,
      '選択肢をこの軸で評定するか、`trains` から外してください。',
    ],
    (p) => [
      `No decision tells anything about ${axisNames[p.axis].en}, which is in \`trains\`.`,
      'Rate choices on this axis, or take it out of `trains`.',
    ],
  ),
}
