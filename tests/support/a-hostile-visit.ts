import { mapTexts } from '../../src/core/scenario/map-texts.ts'
import type { Scenario } from '../../src/core/scenario/scenario.ts'
import { aVisit } from './a-visit.ts'

/** Texts that would break out of a label, or be read as markup, where they are not written with care. */
export const hostileTexts: readonly string[] = [
  'say "no" and \'yes\'',
  '"] --> lost',
  '"]; graph [rankdir=LR',
  'a\nb\tc\n\n%% d',
  '\\" \\n \\N \\\\',
  'C:\\',
  '<script>alert(1)</script><br/>&amp; &lt; &#35; #35; #quot;',
  'a|b{c}(d)[e]`f`*g*_h_~~i~~ $$x^2$$',
  '`**markdown**`',
  '- a list',
  '1. a list, too',
  '%%{init: {"theme": "dark"}}%%',
  'style: a#b; classDef x:#f00;',
  'fa:fa-car end subgraph click call()',
  'ﬂ°°60¶ß',
  '👩‍👩‍👧‍👦 が怒っている ‼️ が゙',
  '\u202eright to left',
  'ふつうの長い言葉が続いて、どこかで切られるが、切られるところは文字の途中ではない。',
]

/** The visit with every text a person reads replaced by `text`. */
export const aHostileVisit = (text: string): Scenario => mapTexts(aVisit(), () => text)
